package org.safeer.survey.testresponse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.Access;
import org.safeer.survey.EntityStore;
import org.safeer.survey.PageQuery;

/** What was answered to drafts. */
@ApplicationScoped
class TestResponseRepository implements EntityStore<TestResponse> {

  /** A page of what was answered to one draft, of what the caller may see. */
  List<TestResponse> page(
      String study, String questionnaire, Access access, UUID after, int count) {
    PageQuery query =
        PageQuery.of(study, access, "submittedBy", after).with("questionnaire", questionnaire);
    return find(query.text(), query.parameters()).range(0, count - 1).list();
  }

  long count(String study, String questionnaire) {
    return count("study = ?1 and questionnaire = ?2", study, questionnaire);
  }
}
