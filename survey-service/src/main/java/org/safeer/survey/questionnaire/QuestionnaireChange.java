package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One difference between two contents of a questionnaire.
 *
 * @param pointer where: a JSON pointer in which a key stands for what is in a list
 * @param before null if it was not there
 * @param after null if it is not there any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireChange(
    @Schema(
            description =
                "Where: a JSON pointer in which keys stand for places in lists, since those move")
        String pointer,
    ChangeKind change,
    @Schema(description = "What was there; the keys in their order, if it was reordered")
        Object before,
    @Schema(description = "What is there now") Object after) {}
