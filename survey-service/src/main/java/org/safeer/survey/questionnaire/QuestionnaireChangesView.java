package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is different between two contents of a questionnaire.
 *
 * @param from number of the earlier version; 0 for nothing, before the first
 * @param to number of the later version; absent if it is the draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireChangesView(
    String study, String questionnaire, int from, Integer to, List<QuestionnaireChange> changes) {}
