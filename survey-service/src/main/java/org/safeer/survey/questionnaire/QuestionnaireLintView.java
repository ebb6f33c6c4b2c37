package org.safeer.survey.questionnaire;

import java.util.List;
import org.safeer.kit.problem.FieldError;

/**
 * What is worth a second look in a draft.
 *
 * @param warnings none of which keeps it from being published
 */
public record QuestionnaireLintView(
    String study, String questionnaire, List<FieldError> warnings) {}
