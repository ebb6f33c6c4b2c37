package org.safeer.survey.responseexport.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.responseexport.file.ExportFiles.Content;
import org.safeer.survey.responseexport.table.ColumnKind;
import org.safeer.survey.responseexport.table.ExportColumn;
import org.safeer.survey.responseexport.table.ExportTable;
import org.safeer.survey.responseexport.table.ExportedValues;

/**
 * What the columns of the CSV file are, as <a
 * href="https://www.w3.org/TR/tabular-metadata/">CSVW</a> tells it: under this name, readers of
 * CSVW find it beside the file.
 */
final class CsvwFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The name of a column there is a variable of a URI template: the rest is percent-encoded. */
  private static final Pattern NO_VARIABLE = Pattern.compile("[^A-Za-z0-9_.]");

  /** Meanings that others have given names to. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "response.id", "dcterms:identifier",
          "response.submittedAt", "dcterms:dateSubmitted",
          "response.language", "dcterms:language");

  private final ExportTable table;

  private CsvwFile(ExportTable table) {
    this.table = table;
  }

  static Content of(ExportTable table) {
    return target -> new CsvwFile(table).write(target);
  }

  private void write(OutputStream target) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("@context", "http://www.w3.org/ns/csvw");
    root.put("url", ExportFormat.CSV.dataFile());
    ArrayNode titles = root.putArray("dc:title");
    new TreeMap<>(table.title())
        .forEach((tag, title) -> titles.addObject().put("@value", title).put("@language", tag));
    root.putObject("dialect").put("encoding", "utf-8").put("header", true).put("delimiter", ",");
    ObjectNode schema = root.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    table.columns().forEach(column -> describe(column, columns.addObject()));
    schema.put("primaryKey", name("response.id"));
    target.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    target.write('\n');
  }

  private void describe(ExportColumn column, ObjectNode described) {
    described.put("name", name(column.name()));
    // The file's own header is of no language; a validator compares it with this.
    ObjectNode titles = described.putObject("titles").put("und", column.name());
    new TreeMap<>(column.label()).forEach(titles::put);
    described.set("datatype", JSON.valueToTree(type(column)));
    if (!column.missing().isEmpty()) {
      ArrayNode empty = described.putArray("null").add("");
      column.missing().forEach(why -> empty.add(why.name()));
    }
    if (PROPERTIES.containsKey(column.name())) {
      described.put("propertyUrl", PROPERTIES.get(column.name()));
    }
  }

  private static String name(String name) {
    return NO_VARIABLE
        .matcher(name)
        .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
  }

  private String type(ExportColumn column) {
    return switch (column.kind()) {
      case NUMBER -> isWhole(column) ? "integer" : "decimal";
      case WEIGHT -> "decimal";
      case RANK -> "integer";
      case TICK -> table.values() == ExportedValues.LABELS ? "string" : "integer";
      case CATEGORY -> isCounted(column) ? "integer" : "string";
      case DAY -> "date";
      case MOMENT -> "dateTimeStamp";
      default -> "string";
    };
  }

  private static boolean isWhole(ExportColumn column) {
    return column.item() == null || column.item().decimals() == 0;
  }

  /** Whether numbers stand for the categories: of a scale its points do. */
  private boolean isCounted(ExportColumn column) {
    boolean points =
        column.kind() == ColumnKind.CATEGORY
            && column.item() != null
            && column.item().type() == ItemType.LIKERT;
    return table.values() == ExportedValues.NUMBERS
        || points && table.values() == ExportedValues.CODES;
  }
}
