package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.interview.codebook.CodeUses;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.participant.Participants;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.outbox.OutboxMessage;

/**
 * Lets codings follow a code that is merged or split. Nobody else writes to their interviews
 * meanwhile, and nobody they belong to can withdraw; who writes codings of the whole study does so
 * in the order of their ids, as here.
 */
@ApplicationScoped
class RecodedCodings implements CodeUses {

  /** A merge of many needs the memory of so few. */
  private static final int AT_ONCE = 1_000;

  private final Participants participants;
  private final InterviewLedger ledger;
  private final RecodingRepository codings;
  private final RemovedCodingRepository removed;
  private final Outbox outbox;

  RecodedCodings(
      Participants participants,
      InterviewLedger ledger,
      RecodingRepository codings,
      RemovedCodingRepository removed,
      Outbox outbox) {
    this.participants = participants;
    this.ledger = ledger;
    this.codings = codings;
    this.removed = removed;
    this.outbox = outbox;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Moved moveAll(String study, String from, String into) {
    hold(study, codings.placesOf(study, from));
    int moved = 0;
    int doublesRemoved = 0;
    List<Coding> some = codings.bearing(study, from, EntityKey.LOWEST_ID, AT_ONCE);
    while (!some.isEmpty()) {
      UUID last = some.get(some.size() - 1).id.id();
      Set<UUID> doubles = codings.doubles(study, ids(some), from, into);
      move(some, doubles, into);
      moved += some.size() - doubles.size();
      doublesRemoved += doubles.size();
      some = codings.bearing(study, from, last, AT_ONCE);
    }
    return new Moved(moved, doublesRemoved);
  }

  private void move(List<Coding> some, Set<UUID> doubles, String into) {
    List<OutboxMessage> told = new ArrayList<>();
    List<RemovedCoding> traces = new ArrayList<>();
    for (Coding coding : some) {
      if (doubles.contains(coding.id.id())) {
        RemovedCoding trace = RemovedCoding.of(coding, false);
        codings.delete(coding);
        traces.add(trace);
        told.add(trace.tombstone());
      } else {
        coding.recode(into);
        told.add(coding.state().message());
      }
    }
    removed.persist(traces);
    tellAndForget(told, some, traces);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Map<UUID, String> hold(String study, Collection<UUID> ids) {
    hold(study, codings.placesOf(study, ids));
    return codings.hold(study, ids).stream()
        .collect(Collectors.toMap(coding -> coding.id.id(), coding -> coding.code));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void move(String study, Map<UUID, String> codes) {
    List<Coding> found = codings.all(study, codes.keySet());
    found.forEach(coding -> coding.recode(codes.get(coding.id.id())));
    tellAndForget(
        found.stream().map(coding -> coding.state().message()).toList(), found, List.of());
  }

  private void hold(String study, List<RecodingRepository.Place> places) {
    participants.holdAll(
        study, places.stream().map(RecodingRepository.Place::participant).distinct().toList());
    ledger.holdAll(
        study, places.stream().map(RecodingRepository.Place::interview).distinct().toList());
  }

  /** Tells them, which writes them too; nothing more is remembered of them then. */
  private void tellAndForget(
      List<OutboxMessage> told, List<Coding> some, List<RemovedCoding> traces) {
    outbox.appendAll(told);
    some.forEach(codings.getEntityManager()::detach);
    traces.forEach(codings.getEntityManager()::detach);
  }

  private static List<UUID> ids(List<Coding> some) {
    return some.stream().map(coding -> coding.id.id()).toList();
  }
}
