package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.interview.transcript.CodedRanges;
import org.safeer.kit.outbox.Outbox;

/** Tells transcripts which words codings stand on, and lets codings follow their words. */
@ApplicationScoped
class InterviewRanges implements CodedRanges {

  private final CodingRepository codings;
  private final Outbox outbox;

  InterviewRanges(CodingRepository codings, Outbox outbox) {
    this.codings = codings;
    this.outbox = outbox;
  }

  @Override
  public List<CodedRange> of(String study, UUID interview) {
    return codings.ofInterview(study, interview).stream()
        .map(coding -> new CodedRange(coding.id.id(), coding.passage()))
        .toList();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void move(String study, UUID interview, Map<UUID, Carried> passages) {
    List<Coding> moved =
        codings.ofInterview(study, interview).stream()
            .filter(coding -> passages.containsKey(coding.id.id()))
            .toList();
    moved.forEach(coding -> coding.moveTo(passages.get(coding.id.id())));
    outbox.appendAll(moved.stream().map(coding -> coding.state().message()).toList());
  }
}
