package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A published version of a questionnaire.
 *
 * @param questionnaireVersion its number, counted from 1
 * @param contentHash SHA-256 of the canonical content, 64 hexadecimal digits
 */
public record QuestionnaireVersionView(
    String study,
    String questionnaire,
    int questionnaireVersion,
    String contentHash,
    Instant publishedAt,
    Map<String, String> title,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<QuestionnaireSection> sections,
    Map<String, ResponseScale> scales,
    List<QuestionnaireItem> items,
    long version) {

  /** What it asks. */
  public QuestionnaireContent content() {
    return new QuestionnaireContent(title, sections, scales, items);
  }

  static QuestionnaireVersionView of(QuestionnaireVersion published) {
    return new QuestionnaireVersionView(
        published.key().study(),
        published.key().questionnaire(),
        published.key().number(),
        published.contentHash(),
        published.publishedAt(),
        published.content().title(),
        published.content().sections(),
        published.content().scales(),
        published.content().items(),
        published.version());
  }
}
