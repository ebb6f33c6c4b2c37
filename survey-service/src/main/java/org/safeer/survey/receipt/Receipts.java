package org.safeer.survey.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.secret.SpokenCode;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Transactions;
import org.safeer.survey.participant.Participants;

/** The receipts that respondents are given. */
@ApplicationScoped
public class Receipts {

  /** Codes of one participant that open their receipt; the oldest gives way to another. */
  static final int MOST = 10;

  private static final int CREATED = 201;

  private final ReceiptRepository repository;
  private final Participants participants;
  private final Transactions transactions;
  private final Idempotency idempotency;

  Receipts(
      ReceiptRepository repository,
      Participants participants,
      Transactions transactions,
      Idempotency idempotency) {
    this.repository = repository;
    this.participants = participants;
    this.transactions = transactions;
    this.idempotency = idempotency;
  }

  /**
   * Makes a code for a participant. Sent again under its key, the call finds the receipt and never
   * the code.
   *
   * @throws ProblemException {@code not-found}, also for one the caller may not see; {@code gone}
   *     once they have withdrawn from all
   */
  IssuedReceiptView issue(EntityKey participant, Access access, KeyedCall call) {
    KeyedCall about = call.about(List.of(participant.text()));
    return transactions.write(
        () ->
            idempotency.once(
                about,
                () -> issue(participant, access),
                issued -> new Recorded(CREATED, issued.receipt().toString()),
                known -> again(participant, UUID.fromString(known.resource()))));
  }

  private IssuedReceiptView issue(EntityKey participant, Access access) {
    participants.holdOwn(participant, access);
    SpokenCode code = SpokenCode.issue();
    return IssuedReceiptView.of(accept(participant, code.hash()), code.text());
  }

  /** Lets a code that was given otherwise open a receipt too, inside the caller's transaction. */
  public void give(EntityKey participant, String codeHash) {
    accept(participant, codeHash);
  }

  /** Lets a code open its receipt no more, inside the caller's transaction. */
  public void take(String codeHash) {
    repository.deleteById(codeHash);
  }

  private Receipt accept(EntityKey participant, String codeHash) {
    repository.ofParticipant(participant).stream().skip(MOST - 1L).forEach(repository::delete);
    Receipt receipt = Receipt.of(participant, codeHash);
    repository.persist(receipt);
    return receipt;
  }

  private IssuedReceiptView again(EntityKey participant, UUID id) {
    return repository
        .of(participant.study(), id)
        .map(receipt -> IssuedReceiptView.of(receipt, null))
        .orElseThrow(Problems::notFound);
  }

  /** Forgets all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    repository.delete("study", study);
  }
}
