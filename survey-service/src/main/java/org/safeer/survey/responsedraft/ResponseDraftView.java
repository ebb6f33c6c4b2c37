package org.safeer.survey.responsedraft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseMetadata;

/**
 * A draft as the team and the client that saved it see it.
 *
 * @param answers what was answered so far, by item
 * @param metadata as the client told it; absent if it told nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseDraftView(
    String study,
    UUID response,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    Map<String, Answer> answers,
    ResponseMetadata metadata,
    Instant savedAt,
    long version) {

  static ResponseDraftView of(ResponseDraft draft) {
    return new ResponseDraftView(
        draft.key().study(),
        draft.key().id(),
        draft.participant(),
        draft.questionnaire(),
        draft.questionnaireVersion(),
        draft.answers(),
        draft.metadata(),
        draft.savedAt(),
        draft.version());
  }
}
