package org.safeer.interview.transcript.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the words of a DOCX file (Office Open XML, ECMA-376): its paragraphs, or the rows of its
 * tables if it is laid out in columns. What was deleted, and what is in notes, is left out. A
 * paragraph wholly in bold or italics is marked as such, since it may be the interviewer's.
 */
final class Docx {

  private static final int DEEPEST = 200;
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<List<List<String>>> tables = new ArrayList<>();
  private final Deque<StringBuilder> cells = new ArrayDeque<>();
  private StringBuilder paragraph = new StringBuilder();
  private boolean runEmphasised;
  private boolean plain;
  private int depth;
  private int tableDepth;
  private int fallbacks;

  private Docx(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** The JDK's own parser, whatever else is on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static Content read(byte[] file) {
    try {
      byte[] document = DocxPart.unpacked(file);
      Docx docx = new Docx(FACTORY.createXMLStreamReader(new ByteArrayInputStream(document)));
      docx.walk();
      return docx.content();
    } catch (XMLStreamException unsound) {
      throw new UnreadableTranscriptException("docx", "The file is no sound document.");
    }
  }

  private Content content() {
    List<Cue> cues = tables.stream().flatMap(rows -> TableColumns.cues(rows).stream()).toList();
    return cues.isEmpty()
        ? PlainText.content(SourceText.normalised(String.join("\n\n", paragraphs)))
        : Cues.content(cues);
  }

  private void walk() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableTranscriptException("docx", "The document declares entities.");
        default -> {
          // Text counts only within w:t.
        }
      }
    }
  }

  private void begin(String name) throws XMLStreamException {
    if (++depth > DEEPEST) {
      throw new UnreadableTranscriptException("docx", "The document is nested too deeply.");
    }
    switch (name) {
      case "Fallback" -> fallbacks++;
      case "r" -> runEmphasised = false;
      case "b", "i" -> runEmphasised |= switchedOn();
      case "t" -> text();
      case "tab" -> spoken("\t");
      case "br", "cr" -> spoken("\n");
      case "tbl" -> beginTable();
      case "tr" -> beginRow();
      case "tc" -> beginCell();
      default -> {
        // What says nothing of words or their places.
      }
    }
  }

  private void end(String name) {
    depth--;
    switch (name) {
      case "Fallback" -> fallbacks--;
      case "p" -> endParagraph();
      case "tc" -> endCell();
      case "tbl" -> tableDepth--;
      default -> {
        // Nothing ends with it.
      }
    }
  }

  private boolean switchedOn() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("val")) {
        String value = xml.getAttributeValue(i);
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
      }
    }
    return true;
  }

  private void text() throws XMLStreamException {
    String text = xml.getElementText();
    depth--;
    spoken(text);
    plain |= !text.isBlank() && !runEmphasised;
  }

  /** The fallback of a drawing repeats what was read before. */
  private void spoken(String text) {
    if (fallbacks == 0) {
      paragraph.append(text);
    }
  }

  private void endParagraph() {
    String text = paragraph.toString();
    paragraph = new StringBuilder();
    boolean emphasised = !plain && !text.isBlank();
    plain = false;
    if (!cells.isEmpty()) {
      cells.peek().append(text).append(' ');
    } else if (!text.isBlank()) {
      paragraphs.add(emphasised ? "**" + text.strip() + "**" : text);
    }
  }

  private void beginTable() {
    if (tableDepth++ == 0) {
      tables.add(new ArrayList<>());
    }
  }

  private void beginRow() {
    if (tableDepth == 1) {
      tables.get(tables.size() - 1).add(new ArrayList<>());
    }
  }

  private void beginCell() {
    if (tableDepth == 1) {
      cells.push(new StringBuilder());
    }
  }

  private void endCell() {
    if (tableDepth == 1 && !cells.isEmpty()) {
      List<List<String>> rows = tables.get(tables.size() - 1);
      rows.get(rows.size() - 1).add(SourceText.onOneLine(cells.pop().toString()));
    }
  }
}
