package org.safeer.survey.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Outcome;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;

/** Submissions of one transaction: what was stored before is read once for all of them. */
final class SubmissionBatch {

  private final String study;
  private final Access access;
  private final SubmissionRules rules;
  private final Set<UUID> deleted;
  private final Map<UUID, Response> known;
  private final List<Response> created = new ArrayList<>();

  /**
   * @param known what is stored under the submissions' ids
   * @param deleted ids under which nothing may be stored any more
   */
  SubmissionBatch(
      String study,
      Access access,
      SubmissionRules rules,
      Map<UUID, Response> known,
      Set<UUID> deleted) {
    this.study = study;
    this.access = access;
    this.rules = rules;
    this.deleted = deleted;
    this.known = known;
  }

  /** Decides on one submission. */
  Outcome<ResponseView> submit(Submission submission) {
    try {
      if (deleted.contains(submission.response())) {
        throw Problems.withdrawn();
      }
      Map<String, Answer> complete = rules.check(submission);
      Response stored = known.get(submission.response());
      if (stored != null) {
        SubmissionRules.requireSame(stored, submission, complete, access);
        return outcome(stored, false);
      }
      rules.requireConsent(submission);
      return outcome(create(submission, complete), true);
    } catch (ProblemException refusal) {
      return Outcome.refused(refusal);
    }
  }

  /** The responses to be stored. */
  List<Response> created() {
    return created;
  }

  private Response create(Submission submission, Map<String, Answer> complete) {
    Response response = Response.submitted(study, submission, complete, access.client());
    created.add(response);
    return response;
  }

  private static Outcome<ResponseView> outcome(Response response, boolean created) {
    return Outcome.of(new Stored<>(ResponseView.of(response), response.version(), created));
  }
}
