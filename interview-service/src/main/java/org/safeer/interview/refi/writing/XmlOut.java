package org.safeer.interview.refi.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes XML such that every reader gets back the same characters: line ends in attributes and
 * carriage returns are told as references, which parsers leave alone. A character that XML cannot
 * hold becomes U+FFFD, so that positions in a text stay what they are.
 */
final class XmlOut {

  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  XmlOut() {
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
  }

  /** Begins an element; its attributes come next. */
  XmlOut start(String name) {
    endTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** An attribute of the element that was begun last; none if the value is null. */
  XmlOut attribute(String name, Object value) {
    if (value != null) {
      out.append(' ').append(name).append("=\"");
      escape(value.toString(), true);
      out.append('"');
    }
    return this;
  }

  /** Ends the element. */
  XmlOut end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** An element that holds text; none if the text is null. */
  void text(String name, String text) {
    if (text != null) {
      start(name);
      endTag();
      escape(text, false);
      end();
    }
  }

  /** An element around others; none if there are none, since the schemas allow no empty list. */
  <T> void list(String name, List<T> members, Consumer<T> writer) {
    if (!members.isEmpty()) {
      start(name);
      members.forEach(writer);
      end();
    }
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean attribute) {
    text.codePoints().forEach(codePoint -> escape(codePoint, attribute));
  }

  private void escape(int codePoint, boolean attribute) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '\r' -> out.append("&#13;");
      case '"' -> out.append(attribute ? "&quot;" : "\"");
      case '\n', '\t' -> white(codePoint, attribute);
      default -> out.appendCodePoint(allowed(codePoint) ? codePoint : REPLACEMENT);
    }
  }

  private void white(int codePoint, boolean attribute) {
    if (attribute) {
      out.append("&#").append(codePoint).append(';');
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  /** The characters of XML 1.0, of which white space was seen to before. */
  private static boolean allowed(int codePoint) {
    return codePoint >= 0x20 && codePoint <= 0xD7FF
        || codePoint >= 0xE000 && codePoint <= 0xFFFD
        || codePoint >= 0x10000;
  }

  /** The whole document. */
  @Override
  public String toString() {
    return out.toString();
  }
}
