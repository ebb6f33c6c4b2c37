package org.safeer.survey.responseexport.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.response.MissingKind;
import org.safeer.survey.responseexport.file.ExportFiles.Content;
import org.safeer.survey.responseexport.table.Category;
import org.safeer.survey.responseexport.table.ColumnKind;
import org.safeer.survey.responseexport.table.ExportColumn;
import org.safeer.survey.responseexport.table.ExportItem;
import org.safeer.survey.responseexport.table.ExportTable;
import org.safeer.survey.responseexport.table.ExportedValues;
import org.safeer.survey.responseimport.file.FileFormat;
import org.safeer.survey.responseimport.file.TextGuard;
import org.safeer.survey.responseimport.mapping.AttributeColumn;
import org.safeer.survey.responseimport.mapping.ColumnRef;
import org.safeer.survey.responseimport.mapping.ImportMapping;
import org.safeer.survey.responseimport.mapping.ItemColumn;
import org.safeer.survey.responseimport.mapping.LanguageColumn;
import org.safeer.survey.responseimport.mapping.MappedValue;
import org.safeer.survey.responseimport.mapping.MetadataColumns;
import org.safeer.survey.responseimport.mapping.RegionColumn;
import org.safeer.survey.responseimport.mapping.SourceColumn;
import org.safeer.survey.responseimport.mapping.TimeColumn;
import org.safeer.survey.responseimport.mapping.WeightColumn;

/**
 * How an import reads the export: the same answers, times, regions, sources, attributes and weights
 * come of it. Who imports adds a key and a basis: an export cannot vouch for what people agreed to.
 */
final class MappingFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ExportFormat format;
  private final ExportTable table;
  private final TextGuard guard;

  private MappingFile(ExportFormat format, ExportTable table) {
    this.format = format;
    this.table = table;
    this.guard = format == ExportFormat.NDJSON ? TextGuard.JSON : TextGuard.SPREADSHEET;
  }

  static Content of(ExportFormat format, ExportTable table) {
    return target -> write(new MappingFile(format, table).mapping(), target);
  }

  private static void write(ImportMapping mapping, OutputStream target) throws IOException {
    target.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(mapping));
    target.write('\n');
  }

  private ImportMapping mapping() {
    boolean csv = format == ExportFormat.CSV;
    return new ImportMapping(
        null,
        table.questionnaire(),
        table.versions().get(0),
        FileFormat.valueOf(format.name()),
        null,
        1,
        format == ExportFormat.XLSX ? null : "UTF-8",
        csv ? "," : null,
        region(),
        attributes(),
        null,
        new SourceColumn(ColumnRef.of(ExportTable.SOURCE), null),
        metadata(),
        new WeightColumn(ColumnRef.of(ExportTable.WEIGHT), null),
        true,
        items());
  }

  private static MetadataColumns metadata() {
    return new MetadataColumns(
        new TimeColumn(ColumnRef.of(ExportTable.STARTED_AT), null, null),
        new TimeColumn(ColumnRef.of(ExportTable.SUBMITTED_AT), null, null),
        new LanguageColumn(ColumnRef.of(ExportTable.LANGUAGE), null));
  }

  private RegionColumn region() {
    return table.columns().stream()
        .filter(column -> column.name().equals(ExportTable.REGION))
        .map(column -> new RegionColumn(ref(column), keys(column), List.of()))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, AttributeColumn> attributes() {
    Map<String, AttributeColumn> attributes = new LinkedHashMap<>();
    for (ExportColumn column : table.columns()) {
      if (column.name().startsWith(ExportTable.ATTRIBUTE)) {
        String key = column.name().substring(ExportTable.ATTRIBUTE.length());
        Map<String, String> values = column.categories().isEmpty() ? null : keys(column);
        attributes.put(key, new AttributeColumn(ref(column), values, null));
      }
    }
    return attributes;
  }

  private Map<String, String> keys(ExportColumn column) {
    Map<String, String> keys = new LinkedHashMap<>();
    column.categories().forEach(one -> keys.put(written(column, one), one.code()));
    return keys;
  }

  /** What stands in a cell of this category. */
  private String written(ExportColumn column, Category one) {
    return Texts.of(column.shown().get(one.code()), guard);
  }

  private static ColumnRef ref(ExportColumn column) {
    return ColumnRef.of(column.name());
  }

  /** What is calculated is not read but calculated again. */
  private List<ItemColumn> items() {
    Map<ExportItem, List<ExportColumn>> byItem = new LinkedHashMap<>();
    table.columns().stream()
        .filter(column -> column.item() != null)
        .filter(column -> column.item().type() != ItemType.CALCULATED)
        .forEach(
            column -> byItem.computeIfAbsent(column.item(), item -> new ArrayList<>()).add(column));
    List<ItemColumn> items = new ArrayList<>();
    byItem.forEach((item, columns) -> items.add(item(item, columns)));
    return items;
  }

  private ItemColumn item(ExportItem item, List<ExportColumn> columns) {
    ExportColumn first = columns.get(0);
    ExportColumn last = columns.get(columns.size() - 1);
    boolean options = first.option() != null;
    boolean ticks = first.kind() == ColumnKind.TICK;
    boolean labels = table.values() == ExportedValues.LABELS;
    return new ItemColumn(
        item.key(),
        options ? null : ref(first),
        null,
        options ? options(columns) : null,
        null,
        first.kind() == ColumnKind.CATEGORY ? values(item, first) : null,
        ticks ? labels ? List.of() : List.of("1") : null,
        ticks ? List.of(labels ? "" : "0") : null,
        missing(item),
        reason(item, MissingKind.NOT_APPLICABLE),
        reason(item, MissingKind.PREFER_NOT_TO_SAY),
        last.kind() == ColumnKind.WORDS && item.isSpecified() ? ref(last) : null,
        null,
        null);
  }

  private static Map<String, ColumnRef> options(List<ExportColumn> columns) {
    Map<String, ColumnRef> options = new LinkedHashMap<>();
    columns.stream()
        .filter(column -> column.option() != null)
        .forEach(column -> options.put(column.option(), ref(column)));
    return options;
  }

  private Map<String, MappedValue> values(ExportItem item, ExportColumn column) {
    Map<String, MappedValue> values = new LinkedHashMap<>();
    for (Category one : column.categories()) {
      MappedValue value =
          item.type() == ItemType.LIKERT
              ? MappedValue.of(one.number())
              : MappedValue.of(one.code());
      values.put(written(column, one), value);
    }
    return values;
  }

  /** What was not asked is found out again by the questionnaire's own conditions. */
  private static List<String> missing(ExportItem item) {
    return item.missing().contains(MissingKind.NOT_ASKED)
        ? List.of("", MissingKind.NOT_ASKED.name())
        : List.of("");
  }

  private static List<String> reason(ExportItem item, MissingKind why) {
    return item.missing().contains(why) ? List.of(why.name()) : null;
  }
}
