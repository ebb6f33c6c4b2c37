package org.safeer.survey.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.responsedraft.ResponseDraftView;

/**
 * What a respondent has answered so far.
 *
 * @param answers by item; empty before anything is saved
 * @param metadata as it was told; absent if nothing was
 * @param savedAt absent before anything is saved
 * @param version 0 before anything is saved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SavedAnswersView(
    Map<String, Answer> answers, ResponseMetadata metadata, Instant savedAt, long version) {

  static SavedAnswersView of(ResponseDraftView draft) {
    return new SavedAnswersView(
        draft.answers(), draft.metadata(), draft.savedAt(), draft.version());
  }

  static SavedAnswersView none() {
    return new SavedAnswersView(Map.of(), null, null, 0);
  }
}
