package org.safeer.survey.response;

import java.util.Collection;
import java.util.UUID;
import org.safeer.survey.EntityKey;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;

/** Whoever must know what becomes of responses. */
public interface StoredResponses {

  /** These were just stored, inside the transaction that stores them. */
  void stored(String study, Collection<UUID> responses);

  /** This one was just edited or decided on, inside the transaction that does it. */
  default void changed(EntityKey response) {}

  /** Responses to these were just deleted, inside the transaction that deletes them. */
  default void erased(Collection<QuestionnaireVersionKey> questionnaires) {}
}
