package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.interview.participant.ParticipantRef;
import org.safeer.interview.transcript.ApprovedWords;
import org.safeer.kit.outbox.Outbox;

/** Takes approvals back when what they stood on is gone, and tells the codings without them. */
@ApplicationScoped
public class LostApprovals implements ApprovedWords {

  private final CodingRepository codings;
  private final Outbox outbox;

  LostApprovals(CodingRepository codings, Outbox outbox) {
    this.codings = codings;
    this.outbox = outbox;
  }

  /** The words around a quotation have changed: somebody must read it again. */
  @Override
  @Transactional(TxType.MANDATORY)
  public void withdrawAll(String study, UUID interview) {
    withdraw(codings.approvedIn(study, interview));
  }

  /**
   * These people may not be quoted any more. The consumer's transaction must know so before, so
   * that no approval can slip in behind.
   */
  @Transactional(TxType.MANDATORY)
  public void withdrawAll(Collection<ParticipantRef> participants) {
    Map<String, List<UUID>> byStudy =
        participants.stream()
            .collect(
                Collectors.groupingBy(
                    ParticipantRef::study,
                    Collectors.mapping(ParticipantRef::participant, Collectors.toList())));
    byStudy.forEach((study, people) -> withdraw(codings.approvedOf(study, people)));
  }

  /**
   * From now on the study's interviewees must have agreed: quotations without their word are taken
   * back.
   */
  @Transactional(TxType.MANDATORY)
  void withdrawUnagreed(String study) {
    List<Coding> quoted = codings.quotedWithoutInterviewee(study);
    quoted.forEach(Coding::loseQuotation);
    tell(quoted);
  }

  private void withdraw(List<Coding> approved) {
    approved.forEach(Coding::loseApprovals);
    tell(approved);
  }

  private void tell(List<Coding> quoted) {
    outbox.appendAll(quoted.stream().map(coding -> coding.state().message()).toList());
  }
}
