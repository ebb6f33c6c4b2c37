package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A questionnaire's draft.
 *
 * @param latestVersion number of the last published version; absent if there is none
 * @param version the draft's state version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireView(
    String study,
    String questionnaire,
    Map<String, String> title,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<QuestionnaireSection> sections,
    Map<String, ResponseScale> scales,
    List<QuestionnaireItem> items,
    Integer latestVersion,
    long version) {

  static QuestionnaireView of(Questionnaire draft) {
    return new QuestionnaireView(
        draft.key().study(),
        draft.key().questionnaire(),
        draft.content().title(),
        draft.content().sections(),
        draft.content().scales(),
        draft.content().items(),
        draft.latest() == 0 ? null : draft.latest(),
        draft.version());
  }
}
