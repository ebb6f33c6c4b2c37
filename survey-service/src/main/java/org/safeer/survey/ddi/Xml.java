package org.safeer.survey.ddi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements: each begins, holds what is written within, and ends. */
final class Xml {

  private static final String DDI = "ddi:codebook:2_5";

  /** Characters that XML 1.0 has no place for. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** What is written into an element. */
  @FunctionalInterface
  interface Body {

    void write() throws XMLStreamException;
  }

  /** What is written into a document. */
  @FunctionalInterface
  interface Document {

    void write(Xml xml) throws XMLStreamException;
  }

  /** A document in UTF-8. */
  static byte[] document(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writer.setDefaultNamespace(DDI);
      document.write(new Xml(writer));
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a document in memory can be written", impossible);
    }
    return bytes.toByteArray();
  }

  /** The outermost element, which names the namespace. */
  void root(String name, String version, Body body) throws XMLStreamException {
    writer.writeStartElement(DDI, name);
    writer.writeDefaultNamespace(DDI);
    writer.writeAttribute("version", version);
    body.write();
    writer.writeEndElement();
  }

  void element(String name, Body body) throws XMLStreamException {
    element(name, Map.of(), body);
  }

  /**
   * @param attributes those whose value is empty are left out
   */
  void element(String name, Map<String, String> attributes, Body body) throws XMLStreamException {
    writer.writeStartElement(DDI, name);
    attributes(attributes);
    body.write();
    writer.writeEndElement();
  }

  void text(String name, Map<String, String> attributes, String text) throws XMLStreamException {
    element(name, attributes, () -> writer.writeCharacters(legal(text)));
  }

  void text(String name, String text) throws XMLStreamException {
    text(name, Map.of(), text);
  }

  /** An element for each language. */
  void words(String name, Map<String, String> words) throws XMLStreamException {
    for (Map.Entry<String, String> text : words.entrySet()) {
      writer.writeStartElement(DDI, name);
      writer.writeAttribute("xml:lang", text.getKey());
      writer.writeCharacters(legal(text.getValue()));
      writer.writeEndElement();
    }
  }

  private void attributes(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      if (!attribute.getValue().isEmpty()) {
        writer.writeAttribute(attribute.getKey(), legal(attribute.getValue()));
      }
    }
  }

  private static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll("\ufffd");
  }
}
