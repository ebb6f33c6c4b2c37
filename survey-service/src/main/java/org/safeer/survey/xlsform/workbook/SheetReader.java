package org.safeer.survey.xlsform.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The rows of one sheet. */
final class SheetReader {

  private static final int MOST_ROW_NUMBER = 1_048_576;

  private final String name;
  private final Budget budget;
  private final CellReader reader;
  private final List<Row> rows = new ArrayList<>();
  private Map<Integer, Cell> cells = Map.of();
  private int row;
  private int column;
  private boolean inCell;

  SheetReader(String name, List<String> shared, Budget budget) {
    this.name = name;
    this.budget = budget;
    this.reader = new CellReader(shared);
  }

  List<Row> read(byte[] part) {
    XmlPart.read(name, part, this::accept);
    return rows;
  }

  private void accept(XMLStreamReader event) {
    boolean begins = event.getEventType() == XMLStreamConstants.START_ELEMENT;
    boolean ends = event.getEventType() == XMLStreamConstants.END_ELEMENT;
    String element = begins || ends ? event.getLocalName() : "";
    if (element.equals("row")) {
      turnRow(event, begins);
    } else if (element.equals("c")) {
      turnCell(event, begins);
    } else if (inCell) {
      reader.accept(event);
    }
  }

  private void turnRow(XMLStreamReader event, boolean begins) {
    if (begins) {
      int number = number(XmlPart.attribute(event, "r"));
      if (number <= row || number > MOST_ROW_NUMBER) {
        throw new UnreadableWorkbookException(
            "The rows of the sheet " + name + " are not in their order.");
      }
      row = number;
      column = -1;
      cells = new LinkedHashMap<>();
    } else if (!cells.isEmpty()) {
      budget.row();
      rows.add(new Row(row, cells));
    }
  }

  private int number(String given) {
    try {
      return given == null ? row + 1 : Integer.parseInt(given);
    } catch (NumberFormatException wrong) {
      throw new UnreadableWorkbookException(
          "The sheet " + name + " has a row without a number.", wrong);
    }
  }

  private void turnCell(XMLStreamReader event, boolean begins) {
    inCell = begins;
    if (begins) {
      column = column(XmlPart.attribute(event, "r"));
      reader.begin(XmlPart.attribute(event, "t"));
      return;
    }
    Cell cell = reader.end();
    if (cell != null) {
      budget.cell(name, column);
      cells.put(column, cell);
    }
  }

  /** {@code AB7} is 27: the letters count, in base 26 without a zero. */
  private int column(String reference) {
    if (reference == null) {
      return column + 1;
    }
    int number = 0;
    for (int i = 0; i < Math.min(reference.length(), 4); i++) {
      char letter = reference.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        number = number * 26 + letter - 'A' + 1;
      }
    }
    if (number == 0) {
      throw new UnreadableWorkbookException("The sheet " + name + " has a cell without a column.");
    }
    return number - 1;
  }
}
