package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;

/** Tells other features what becomes of responses. */
@ApplicationScoped
class ResponseListeners {

  private final Instance<StoredResponses> listeners;

  ResponseListeners(@Any Instance<StoredResponses> listeners) {
    this.listeners = listeners;
  }

  void stored(String study, Collection<UUID> responses) {
    if (!responses.isEmpty()) {
      listeners.forEach(listener -> listener.stored(study, responses));
    }
  }

  void changed(Response response) {
    listeners.forEach(listener -> listener.changed(response.key()));
  }

  void erased(List<Response> responses) {
    Set<QuestionnaireVersionKey> answered =
        responses.stream().map(ResponseListeners::answered).collect(Collectors.toSet());
    if (!answered.isEmpty()) {
      listeners.forEach(listener -> listener.erased(answered));
    }
  }

  private static QuestionnaireVersionKey answered(Response response) {
    return new QuestionnaireVersionKey(
        response.key().study(), response.questionnaire(), response.questionnaireVersion());
  }
}
