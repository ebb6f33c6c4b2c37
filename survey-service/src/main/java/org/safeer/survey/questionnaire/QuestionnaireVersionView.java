package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published version of a questionnaire.
 *
 * @param questionnaireVersion its number, counted from 1
 * @param contentHash SHA-256 of the canonical content, 64 hexadecimal digits
 * @param retiredAt since when it takes no new answers; absent while it takes them
 */
public record QuestionnaireVersionView(
    String study,
    String questionnaire,
    int questionnaireVersion,
    String contentHash,
    Instant publishedAt,
    @Schema(description = "Since when it takes no new answers; absent while it takes them")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Instant retiredAt,
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
    return of(published, published.content());
  }

  /** The same, of which these are the texts. */
  static QuestionnaireVersionView of(QuestionnaireVersion published, QuestionnaireContent content) {
    return new QuestionnaireVersionView(
        published.key().study(),
        published.key().questionnaire(),
        published.key().number(),
        published.contentHash(),
        published.publishedAt(),
        published.retiredAt(),
        content.title(),
        content.sections(),
        content.scales(),
        content.items(),
        published.version());
  }
}
