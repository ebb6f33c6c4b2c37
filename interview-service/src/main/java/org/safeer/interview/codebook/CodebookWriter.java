package org.safeer.interview.codebook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Function;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.study.Studies;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.outbox.Outbox;

/**
 * Lets one writer at a time change a codebook, and tells what it came to.
 *
 * <p>Whoever locks more than one of these does so in this order: the codebook, its codes, people,
 * interviews, codings. A transaction that codes begins with the code.
 */
@ApplicationScoped
class CodebookWriter {

  /** Seconds. A merge may move some 50,000 codings. */
  private static final int PATIENCE = 300;

  private final Studies studies;
  private final CodebookRepository codebooks;
  private final CodeRepository codes;
  private final CodeEventRepository events;
  private final Outbox outbox;
  private final Caller caller;

  CodebookWriter(
      Studies studies,
      CodebookRepository codebooks,
      CodeRepository codes,
      CodeEventRepository events,
      Outbox outbox,
      Caller caller) {
    this.studies = studies;
    this.codebooks = codebooks;
    this.codes = codes;
    this.events = events;
    this.outbox = outbox;
    this.caller = caller;
  }

  /**
   * Does the work in a transaction of its own, in which nobody else changes the codebook.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, {@code upstream-unavailable}
   */
  <T> T alone(String study, Function<Codebook, T> work) {
    studies.require(study);
    return QuarkusTransaction.requiringNew()
        .timeout(PATIENCE)
        .call(() -> work.apply(codebooks.hold(study)));
  }

  /**
   * A code of the codebook, which nobody codes by until the transaction ends.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}
   */
  Code code(Codebook codebook, String key) {
    return codes
        .findByIdOptional(new CodeId(codebook.study, key), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(Problems::notFound);
  }

  /** Notes what happened and tells the codebook as it stands now. */
  void tell(Codebook codebook, List<CodeEvent> happened) {
    codebook.changed();
    codes.flush(); // an event refers to its code
    happened.forEach(event -> events.persist(event.by(caller.clientId())));
    outbox.append(CodebookState.of(codebook, codes.of(codebook.study)).message());
  }
}
