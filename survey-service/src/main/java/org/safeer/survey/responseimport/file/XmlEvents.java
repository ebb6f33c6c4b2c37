package org.safeer.survey.responseimport.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a part of a workbook, element by element; it may declare no entity. */
final class XmlEvents implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;

  XmlEvents(InputStream bytes) {
    try {
      this.reader = FACTORY.createXMLStreamReader(bytes);
    } catch (XMLStreamException noXml) {
      throw broken(noXml);
    }
  }

  /** The JDK's own parser, whatever else is on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Goes on to where the next element begins or ends; false at the end. */
  boolean next() {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new BrokenFileException(0, "workbook", "the workbook declares entities");
        }
        if (reader.isStartElement() || reader.isEndElement()) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException noXml) {
      throw broken(noXml);
    }
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** An attribute of this element, whatever its name space; null if it has none of that name. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The text up to the end of this element, which has no other in it. */
  String text() {
    StringBuilder text = new StringBuilder();
    try {
      while (reader.next() != XMLStreamConstants.END_ELEMENT) {
        if (reader.isCharacters()) {
          text.append(reader.getText());
        }
        if (text.length() > BoundedReader.LONGEST_ROW) {
          throw new BrokenFileException(0, "row-size", "a cell is too long");
        }
      }
      return text.toString();
    } catch (XMLStreamException noXml) {
      throw broken(noXml);
    }
  }

  private static BrokenFileException broken(XMLStreamException failure) {
    boolean large = failure.getNestedException() instanceof BoundedEntry.TooLargeException;
    return large
        ? new BrokenFileException(0, "workbook-size", "the workbook unpacks to more than is read")
        : new BrokenFileException(0, "workbook", "the file is no sound workbook");
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }
}
