package org.safeer.interview.refi.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through a document, element by element. It may declare no document type, so it has no
 * entities and refers to nothing outside; depth, number of elements and length of texts have
 * bounds. What nobody asks for is noted as a finding.
 */
final class RefiXml implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private static final int DEEPEST = 64;
  private static final int MOST_ELEMENTS = 500_000;
  private static final int LONGEST_TEXT = 8 << 20;

  private final XMLStreamReader reader;
  private final Findings findings;
  private final Deque<String> path = new ArrayDeque<>();
  private int elements;

  RefiXml(byte[] document, Findings findings) {
    this.findings = findings;
    try {
      this.reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(document));
    } catch (XMLStreamException noXml) {
      throw broken();
    }
  }

  /** The JDK's own parser, whatever else is on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  /** Goes to the root element and says its name. */
  String root() {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // Comments and the like stand before it.
    }
    return reader.getLocalName();
  }

  /**
   * Goes through the elements within the present one, and so to its end. Whatever the reader of an
   * element leaves of it is noted.
   *
   * @param child told the name of each
   */
  void each(Consumer<String> child) {
    int level = path.size();
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        child.accept(reader.getLocalName());
        while (path.size() > level) {
          each(left -> leave());
        }
      } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
        note("unknown", "/text()");
      }
    }
  }

  /** The same where elements of one name are expected alone. */
  void each(String name, Runnable child) {
    each(
        found -> {
          if (found.equals(name)) {
            child.run();
          } else {
            leave();
          }
        });
  }

  /** Notes the present element, its attributes apart, and what is within. */
  void leave() {
    note(StandardNames.knows(reader.getLocalName()) ? "unsupported" : "unknown", "");
  }

  /** Notes the attributes of this element that have another name than these. */
  void expect(Set<String> names) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      boolean about = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(space);
      String name = reader.getAttributeLocalName(i);
      if (!about && !names.contains(name)) {
        note("unknown", "/@" + name);
      }
    }
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

  /** The text up to the end of this element, with one line feed for every line end. */
  String text() {
    StringBuilder text = new StringBuilder();
    int level = path.size();
    while (path.size() >= level) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        leave();
        each(left -> leave());
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text.append(reader.getText());
      }
      if (text.length() > LONGEST_TEXT) {
        throw new UnreadableRefiException("text-size", "A text of the project is too long.");
      }
    }
    return text.toString();
  }

  /** Which element of the document the last one was that began, from 1. */
  int ordinal() {
    return elements;
  }

  /** Notes something about the present element. */
  void note(String rule, String below) {
    StringBuilder told = new StringBuilder();
    path.descendingIterator().forEachRemaining(name -> told.append('/').append(name));
    findings.add(rule, told + below);
  }

  private int next() {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableRefiException(
                "doctype", "The document declares a document type or entities.");
        case XMLStreamConstants.START_ELEMENT -> open();
        case XMLStreamConstants.END_ELEMENT -> path.pop();
        default -> {
          // CDATA is told as characters; the rest says nothing.
        }
      }
      return event == XMLStreamConstants.CDATA ? XMLStreamConstants.CHARACTERS : event;
    } catch (XMLStreamException noXml) {
      throw broken();
    }
  }

  private void open() {
    path.push(reader.getLocalName());
    if (path.size() > DEEPEST) {
      throw new UnreadableRefiException(
          "depth", "The document has elements more than " + DEEPEST + " deep.");
    }
    if (++elements > MOST_ELEMENTS) {
      throw new UnreadableRefiException(
          "elements", "The document has more than " + MOST_ELEMENTS + " elements.");
    }
  }

  private static UnreadableRefiException broken() {
    return new UnreadableRefiException("xml", "The document is no well-formed XML.");
  }

  /** Reads on to the end, where a document that goes on after its root is found out. */
  void finish() {
    try {
      while (reader.hasNext()) {
        next();
      }
    } catch (XMLStreamException noXml) {
      throw broken();
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException failure) {
      throw broken();
    }
  }
}
