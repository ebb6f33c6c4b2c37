package org.safeer.interview.coding;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.kit.batch.ItemReader;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemConfig;
import org.safeer.kit.problem.ProblemException;

/** Stores many codings of an interview at once, by the rules of single ones. */
@ApplicationScoped
public class CodingBatches {

  private static final Recorded DECIDED = new Recorded(200, "");

  private final ItemReader items;
  private final InterviewLedger ledger;
  private final CodingWriter writer;
  private final Idempotency idempotency;
  private final ProblemConfig problems;

  CodingBatches(
      ItemReader items,
      InterviewLedger ledger,
      CodingWriter writer,
      Idempotency idempotency,
      ProblemConfig problems) {
    this.items = items;
    this.ledger = ledger;
    this.writer = writer;
    this.idempotency = idempotency;
    this.problems = problems;
  }

  /**
   * Stores the good codings, though others are refused; the same again changes nothing.
   *
   * @param batch {@link BatchedCoding}s as they were sent
   * @param call the request, which may be sent again
   * @throws ProblemException {@code not-found}, {@code participant-withdrawn}, {@code
   *     consent-missing}; {@code validation-failed} or {@code malformed-body} if a coding has no id
   *     of its own
   */
  public CodingBatchView store(
      String study, UUID interview, List<TokenBuffer> batch, KeyedCall call) {
    InterviewRef ref = ledger.require(study, interview);
    List<UUID> ids = ids(batch);
    KeyedCall known = call.about(List.of(study + "/" + ref.participant()));
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              // A repeated call finds its codings stored: deciding again answers it.
              Supplier<CodingBatchView> decide = () -> decide(study, interview, ids, batch);
              return idempotency.once(known, decide, done -> DECIDED, before -> decide.get());
            });
  }

  private CodingBatchView decide(
      String study, UUID interview, List<UUID> ids, List<TokenBuffer> batch) {
    InterviewRef held = writer.held(study, interview);
    CodingResult[] results = new CodingResult[ids.size()];
    // In the order of ids, so that two batches with the same ids do not wait for each other.
    IntStream.range(0, ids.size())
        .boxed()
        .sorted(Comparator.comparing(ids::get))
        .forEach(i -> results[i] = decide(held, ids.get(i), batch.get(i), place(i)));
    return CodingBatchView.of(Arrays.asList(results));
  }

  private CodingResult decide(InterviewRef held, UUID id, TokenBuffer coding, String place) {
    try {
      PutCodingRequest request = items.valid(coding, BatchedCoding.class, place).request();
      return CodingResult.of(stored(held, id, request, place));
    } catch (ProblemException refusal) {
      return CodingResult.refused(id, CodingRefusal.of(refusal, problems.base()));
    }
  }

  private CodingWriter.Stored stored(
      InterviewRef held, UUID id, PutCodingRequest request, String place) {
    try {
      return writer.store(held, id, request, null);
    } catch (ProblemException refusal) {
      throw refusal.within(place);
    }
  }

  private List<UUID> ids(List<TokenBuffer> batch) {
    List<UUID> ids =
        IntStream.range(0, batch.size())
            .mapToObj(i -> items.read(batch.get(i), BatchedCoding.Named.class, place(i)).coding())
            .toList();
    List<FieldError> errors =
        IntStream.range(0, ids.size())
            .filter(i -> ids.get(i) == null || ids.indexOf(ids.get(i)) < i)
            .mapToObj(i -> unnamed(place(i) + "/coding", ids.get(i)))
            .toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(
          KitProblem.VALIDATION_FAILED, errors.get(0).detail(), List.copyOf(errors));
    }
    return ids;
  }

  private static FieldError unnamed(String pointer, UUID id) {
    return id == null
        ? new FieldError(pointer, "not-null", pointer + " must not be null.")
        : new FieldError(pointer, "duplicate-coding", pointer + " is the id of another coding.");
  }

  private static String place(int index) {
    return JsonPointers.of("codings", index);
  }
}
