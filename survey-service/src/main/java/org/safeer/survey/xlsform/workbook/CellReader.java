package org.safeer.survey.xlsform.workbook;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.safeer.kit.json.StorableText;

/** What one cell holds: each kind is written in its own way. */
final class CellReader {

  /** A double written out has no more. */
  private static final int LONGEST_NUMBER = 40;

  private static final int LARGEST_SCALE = 330;

  private final List<String> shared;
  private final TextParts inline = new TextParts();
  private final StringBuilder value = new StringBuilder();
  private String kind;
  private boolean formula;
  private boolean inValue;

  /**
   * @param shared the texts that cells share, which they name by number
   */
  CellReader(List<String> shared) {
    this.shared = shared;
  }

  void begin(String cellKind) {
    kind = cellKind == null ? "n" : cellKind;
    formula = false;
    inValue = false;
    value.setLength(0);
    inline.take();
  }

  void accept(XMLStreamReader event) {
    switch (event.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> turn(event.getLocalName(), true);
      case XMLStreamConstants.END_ELEMENT -> turn(event.getLocalName(), false);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
        if (inValue) {
          value.append(event.getText());
        }
      }
      default -> {
        // Holds nothing.
      }
    }
    inline.accept(event);
  }

  private void turn(String element, boolean begins) {
    if (element.equals("v")) {
      inValue = begins;
    } else if (element.equals("f")) {
      formula = true;
    }
  }

  /** Null if it holds nothing. */
  Cell end() {
    String text = text();
    if (!StorableText.isStorable(text)) {
      throw new UnreadableWorkbookException("A cell of the workbook holds no sound text.");
    }
    return text.isEmpty() && !formula ? null : new Cell(text, formula, kind.equals("e"));
  }

  private String text() {
    String written = value.toString();
    return switch (kind) {
      case "s" -> written.isEmpty() ? "" : sharedText(written);
      case "inlineStr" -> inline.take();
      case "str" -> CellText.decoded(written);
      case "b" -> truth(written.strip());
      case "n" -> number(written.strip());
      default -> written;
    };
  }

  private String sharedText(String number) {
    try {
      return shared.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
      throw new UnreadableWorkbookException(
          "A cell of the workbook names a text that is not there.", wrong);
    }
  }

  private static String truth(String written) {
    return switch (written) {
      case "" -> "";
      case "0" -> "FALSE";
      default -> "TRUE";
    };
  }

  /** Whether a 1 was stored as 1 or 1.0 is not for the reader to see. */
  private static String number(String written) {
    if (written.isEmpty() || written.length() > LONGEST_NUMBER) {
      return written;
    }
    try {
      BigDecimal number = new BigDecimal(written);
      if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
        return written;
      }
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException none) {
      return written;
    }
  }
}
