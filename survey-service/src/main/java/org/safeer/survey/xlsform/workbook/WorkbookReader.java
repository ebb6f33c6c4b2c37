package org.safeer.survey.xlsform.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Follows a workbook's package from part to part: Office Open XML, ECMA-376. */
final class WorkbookReader {

  private final Parts parts;
  private final Budget budget = new Budget();

  WorkbookReader(Parts parts) {
    this.parts = parts;
  }

  Workbook read() {
    String workbook =
        relations("").entrySet().stream()
            .filter(relation -> relation.getValue().type().endsWith("/officeDocument"))
            .map(relation -> relation.getValue().target())
            .findFirst()
            .orElseThrow(
                () -> new UnreadableWorkbookException("The file is a zip file, but no workbook."));
    Map<String, Relation> related = relations(workbook);
    List<String> shared =
        related.values().stream()
            .filter(relation -> relation.type().endsWith("/sharedStrings"))
            .findFirst()
            .map(relation -> sharedTexts(relation.target()))
            .orElse(List.of());
    Map<String, List<Row>> sheets = new LinkedHashMap<>();
    sheets(workbook).forEach((name, id) -> sheets.put(name, rows(name, related.get(id), shared)));
    return new Workbook(sheets);
  }

  private List<Row> rows(String sheet, Relation relation, List<String> shared) {
    if (relation == null) {
      throw new UnreadableWorkbookException("The workbook lacks its sheet " + sheet + ".");
    }
    // A sheet that is one chart has no rows.
    return relation.type().endsWith("/worksheet")
        ? new SheetReader(sheet, shared, budget).read(parts.get(relation.target()))
        : List.of();
  }

  private record Relation(String type, String target) {}

  /** What a part refers to, by id; of the package itself, the empty name, where it begins. */
  private Map<String, Relation> relations(String part) {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    Map<String, Relation> relations = new HashMap<>();
    XmlPart.read(
        name,
        parts.get(name),
        event -> {
          if (begins(event, "Relationship")) {
            relations.put(
                text(event, "Id"),
                new Relation(text(event, "Type"), resolved(folder, text(event, "Target"))));
          }
        });
    return relations;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    return target.startsWith("../") ? target.substring(3) : folder + target;
  }

  /** The ids of the sheets by name, in their order. */
  private Map<String, String> sheets(String workbook) {
    Map<String, String> sheets = new LinkedHashMap<>();
    XmlPart.read(
        workbook,
        parts.get(workbook),
        event -> {
          if (begins(event, "sheet")) {
            String other = sheets.put(text(event, "name"), text(event, "id"));
            if (other != null || sheets.size() > Workbook.MOST_SHEETS) {
              throw new UnreadableWorkbookException(
                  "The workbook has two sheets of one name, or more than "
                      + Workbook.MOST_SHEETS
                      + " sheets.");
            }
          }
        });
    return sheets;
  }

  private List<String> sharedTexts(String name) {
    List<String> texts = new ArrayList<>();
    TextParts text = new TextParts();
    XmlPart.read(
        name,
        parts.get(name),
        event -> {
          text.accept(event);
          if (event.getEventType() == XMLStreamConstants.END_ELEMENT
              && event.getLocalName().equals("si")) {
            texts.add(text.take());
          }
        });
    return texts;
  }

  private static boolean begins(XMLStreamReader event, String element) {
    return event.getEventType() == XMLStreamConstants.START_ELEMENT
        && event.getLocalName().equals(element);
  }

  private static String text(XMLStreamReader element, String attribute) {
    String text = XmlPart.attribute(element, attribute);
    return text == null ? "" : text;
  }
}
