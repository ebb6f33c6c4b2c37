package org.safeer.theme.release;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.safeer.theme.jdbc.StoredJson;

/**
 * A release without its tables: lists need no more.
 *
 * @param title as stored JSON
 */
record ReleaseHead(
    String study,
    UUID release,
    long number,
    String status,
    String author,
    Instant createdAt,
    Long publication,
    String publishedBy,
    Instant publishedAt,
    String title,
    boolean synthetic) {

  private static final TypeReference<Map<String, String>> LABEL = new TypeReference<>() {};

  /** The title is the researcher's and may not say it. */
  private static final String SYNTHETIC = "Synthetic data: nobody gave these answers. ";

  Map<String, String> titles() {
    return StoredJson.read(title, LABEL);
  }

  /** How to cite the release; null for a draft, which nobody may cite. */
  String citation() {
    if (publishedAt == null) {
      return null;
    }
    Map<String, String> titles = titles();
    String named = titles.getOrDefault("en", titles.values().iterator().next());
    LocalDate day = publishedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    return "%s (%d). %sStudy %s, release %s, published %s. Safeer."
        .formatted(named, day.getYear(), synthetic ? SYNTHETIC : "", study, release, day);
  }

  ReleaseSummary summary() {
    return new ReleaseSummary(
        release,
        study,
        titles(),
        status,
        author,
        createdAt,
        publishedBy,
        publishedAt,
        citation(),
        synthetic);
  }
}
