package org.safeer.survey.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;
import org.safeer.survey.response.StoredResponses;

/** Notes what is to be looked at: nobody who submits waits for it. */
@ApplicationScoped
public class QualityNotes implements StoredResponses {

  private final DueTable due;

  QualityNotes(DueTable due) {
    this.due = due;
  }

  @Override
  public void stored(String study, Collection<UUID> responses) {
    due.add(study, responses);
  }

  @Override
  public void changed(EntityKey response) {
    due.add(response.study(), List.of(response.id()));
  }

  @Override
  public void erased(Collection<QuestionnaireVersionKey> questionnaires) {
    due.add(questionnaires);
  }
}
