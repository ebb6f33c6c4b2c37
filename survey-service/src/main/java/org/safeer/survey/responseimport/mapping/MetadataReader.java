package org.safeer.survey.responseimport.mapping;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.safeer.survey.ClockTolerance;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.responseimport.file.SourceRow;

/** Reads when, and in which language, a questionnaire was answered. */
final class MetadataReader {

  private final MetadataColumns mapped;
  private final Columns columns;
  private final TimePattern started;
  private final TimePattern submitted;
  private final Labels<String> languages = new Labels<>();

  /**
   * @param mapped null for none
   */
  MetadataReader(MetadataColumns mapped, Columns columns) {
    this.mapped = mapped == null ? MetadataColumns.NONE : mapped;
    this.columns = columns;
    this.started = pattern(this.mapped.startedAt());
    this.submitted = pattern(this.mapped.submittedAt());
    if (this.mapped.language() != null && this.mapped.language().values() != null) {
      this.mapped.language().values().forEach(languages::name);
    }
  }

  private static TimePattern pattern(TimeColumn column) {
    return column == null ? null : TimePattern.of(column.format(), zone(column));
  }

  static ZoneId zone(TimeColumn column) {
    return column.zone() == null ? ZoneOffset.UTC : ZoneId.of(column.zone());
  }

  /** What a row tells of it; null if it tells nothing. */
  ResponseMetadata read(SourceRow row, RowFindings found) {
    Instant startedAt = time(mapped.startedAt(), started, row, found.at("metadata", "startedAt"));
    String language = language(row, found.at("metadata", "language"));
    return ResponseMetadata.orNone(new ResponseMetadata(startedAt, language, null));
  }

  /** When the row was submitted; null if it does not say. */
  Instant submittedAt(SourceRow row, RowFindings found) {
    return time(mapped.submittedAt(), submitted, row, found.at("submittedAt"));
  }

  private Instant time(TimeColumn column, TimePattern times, SourceRow row, RowFindings found) {
    int place = column == null ? 0 : columns.of(column.column());
    String text = column == null ? null : row.cell(place);
    if (text == null || text.isEmpty()) {
      return null;
    }
    Instant time = times.read(text);
    if (time == null) {
      found.add(place, "time", "is no time as the mapping says times are written");
    } else if (time.isAfter(Instant.now().plus(ClockTolerance.AHEAD))) {
      found.add(place, "past", "lies in the future");
    }
    return time;
  }

  private String language(SourceRow row, RowFindings found) {
    LanguageColumn column = mapped.language();
    int place = column == null ? 0 : columns.of(column.column());
    String text = column == null ? null : row.cell(place);
    if (text == null || text.isEmpty()) {
      return null;
    }
    String language = column.values() == null ? LanguageTags.of(text) : languages.meaning(text);
    if (language == null && column.values() == null) {
      found.add(place, "language", "is no language tag of BCP 47");
    } else if (language == null) {
      Cells.unknown(place, found);
    }
    return language;
  }
}
