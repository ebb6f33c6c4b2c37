package org.safeer.survey.xlsform.workbook;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part's XML event by event: no document type, no entity but XML's own five. */
final class XmlPart {

  private static final int DEEPEST = 50;
  private static final XMLInputFactory FACTORY = factory();

  private XmlPart() {}

  private static XMLInputFactory factory() {
    // The platform's own, whatever else is on the class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // What is wrong is told to who sent it, and not printed.
    factory.setXMLReporter((message, type, related, place) -> {});
    return factory;
  }

  /**
   * @param name what the part is called in a problem
   * @param event is called for each beginning and end of an element, and each text
   * @throws UnreadableWorkbookException if the part is missing, is no XML, or has a document type
   */
  static void read(String name, byte[] part, Consumer<XMLStreamReader> event) {
    if (part == null) {
      throw new UnreadableWorkbookException("The workbook lacks its part " + name + ".");
    }
    try {
      XMLStreamReader reader = reader(part);
      int depth = 0;
      while (reader.hasNext()) {
        int kind = reader.next();
        depth += step(kind);
        if (kind == XMLStreamConstants.DTD || depth > DEEPEST) {
          throw new UnreadableWorkbookException(
              "The workbook's part " + name + " has a document type, or nests too deep.");
        }
        event.accept(reader);
      }
    } catch (XMLStreamException wrong) {
      throw new UnreadableWorkbookException(
          "The workbook's part " + name + " is not sound XML.", wrong);
    }
  }

  private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    // Factories are not told to be safe for two threads while they make a reader.
    synchronized (FACTORY) {
      return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }
  }

  private static int step(int kind) {
    return switch (kind) {
      case XMLStreamConstants.START_ELEMENT -> 1;
      case XMLStreamConstants.END_ELEMENT -> -1;
      default -> 0;
    };
  }

  /** An attribute of the element that begins here, whatever its namespace; null if absent. */
  static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return null;
  }
}
