package org.safeer.survey.responsebatch;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.problem.ProblemConfig;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Outcome;
import org.safeer.survey.Transactions;
import org.safeer.survey.response.ResponseView;
import org.safeer.survey.response.Responses;
import org.safeer.survey.response.Submission;
import org.safeer.survey.study.Studies;
import org.safeer.survey.study.StudyFacts;

/** Submits many responses at once, by the rules of single ones. */
@ApplicationScoped
public class ResponseBatches {

  private static final Recorded DECIDED = new Recorded(200, "");

  private final BatchReader reader;
  private final Studies studies;
  private final Responses responses;
  private final Transactions transactions;
  private final Idempotency idempotency;
  private final ProblemConfig problems;

  ResponseBatches(
      BatchReader reader,
      Studies studies,
      Responses responses,
      Transactions transactions,
      Idempotency idempotency,
      ProblemConfig problems) {
    this.reader = reader;
    this.studies = studies;
    this.responses = responses;
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.problems = problems;
  }

  /**
   * Stores the good responses, though others are refused; the same again changes nothing.
   *
   * @param call the request, which may be sent again
   */
  ResponseBatchView submit(String study, List<TokenBuffer> batch, Access access, KeyedCall call) {
    StudyFacts facts = studies.require(study);
    List<UUID> ids = reader.ids(batch);
    Map<UUID, BatchResult> results = new HashMap<>();
    List<Submission> readable = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      try {
        readable.add(Submission.of(facts, ids.get(i), reader.read(batch.get(i), i).request()));
      } catch (ProblemException refusal) {
        results.put(ids.get(i), refused(ids.get(i), refusal));
      }
    }
    store(study, readable, access, call)
        .forEach((id, outcome) -> results.put(id, result(id, ids.indexOf(id), outcome)));
    return ResponseBatchView.of(ids.stream().map(results::get).toList());
  }

  private Map<UUID, Outcome<ResponseView>> store(
      String study, List<Submission> submissions, Access access, KeyedCall call) {
    KeyedCall keyed =
        call.about(
            submissions.stream()
                .map(one -> new EntityKey(study, one.participant()).text())
                .distinct()
                .toList());
    List<Outcome<ResponseView>> outcomes =
        transactions.write(() -> submitOnce(study, submissions, access, keyed));
    Map<UUID, Outcome<ResponseView>> byId = new HashMap<>();
    for (int i = 0; i < submissions.size(); i++) {
      byId.put(submissions.get(i).response(), outcomes.get(i));
    }
    return byId;
  }

  /** A repeated call finds its responses stored: deciding again answers it, and changes nothing. */
  private List<Outcome<ResponseView>> submitOnce(
      String study, List<Submission> submissions, Access access, KeyedCall call) {
    Supplier<List<Outcome<ResponseView>>> decide =
        () -> responses.submitAll(study, submissions, access);
    return idempotency.once(call, decide, done -> DECIDED, known -> decide.get());
  }

  private BatchResult result(UUID id, int index, Outcome<ResponseView> outcome) {
    return outcome.refusal() == null
        ? BatchResult.stored(id, outcome.stored().created(), outcome.stored().version())
        : refused(id, outcome.refusal().within(BatchReader.place(index)));
  }

  private BatchResult refused(UUID id, ProblemException refusal) {
    return BatchResult.refused(id, BatchProblem.of(refusal, problems.base()));
  }
}
