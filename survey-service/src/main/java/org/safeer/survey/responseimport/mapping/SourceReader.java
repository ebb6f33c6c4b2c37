package org.safeer.survey.responseimport.mapping;

import java.util.Map;
import org.safeer.survey.responseimport.file.SourceRow;
import org.safeer.survey.study.SamplingSource;

/** Reads where participants were found. */
final class SourceReader {

  private final int place;
  private final Labels<String> labels = new Labels<>();

  SourceReader(SourceColumn column, Columns columns, Map<String, SamplingSource> sources) {
    this.place = columns.of(column.column());
    if (column.values() == null) {
      sources.values().forEach(this::own);
    } else {
      column.values().forEach(labels::name);
    }
  }

  private void own(SamplingSource source) {
    labels.own(source.source(), source.source());
    source.label().values().forEach(label -> labels.own(label, source.source()));
  }

  /** The source; null if the row does not say, and with a finding if it is not known. */
  String read(SourceRow row, RowFindings found) {
    String text = row.cell(place);
    if (text == null || text.isEmpty()) {
      return null;
    }
    String source = labels.meaning(text);
    if (source == null) {
      Cells.unknown(place, found);
    }
    return source;
  }
}
