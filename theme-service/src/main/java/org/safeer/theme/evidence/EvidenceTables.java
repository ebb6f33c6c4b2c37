package org.safeer.theme.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The three kinds of evidence together, each in its table. */
@ApplicationScoped
class EvidenceTables {

  private final ResponseTable responses;
  private final InterviewTable interviews;
  private final CodingTable codings;

  EvidenceTables(ResponseTable responses, InterviewTable interviews, CodingTable codings) {
    this.responses = responses;
    this.interviews = interviews;
    this.codings = codings;
  }

  List<Evidence> ofIds(int generation, Collection<EvidenceKey> keys) {
    List<Evidence> found = new ArrayList<>();
    for (EvidenceKind kind : EvidenceKind.values()) {
      List<EvidenceKey> some = ofKind(kind, keys);
      if (!some.isEmpty()) {
        found.addAll(table(kind).ofIds(generation, some));
      }
    }
    return found;
  }

  List<Evidence> ofParticipants(int generation, Collection<ParticipantKey> keys) {
    List<Evidence> found = new ArrayList<>();
    for (EvidenceKind kind : EvidenceKind.values()) {
      found.addAll(table(kind).ofParticipants(generation, keys));
    }
    return found;
  }

  void upsert(int generation, Collection<Evidence> rows) {
    write(generation, rows, ResponseEvidence.class, responses);
    write(generation, rows, InterviewEvidence.class, interviews);
    write(generation, rows, CodingEvidence.class, codings);
  }

  void delete(int generation, Collection<EvidenceKey> keys) {
    for (EvidenceKind kind : EvidenceKind.values()) {
      List<EvidenceKey> some = ofKind(kind, keys);
      if (!some.isEmpty()) {
        table(kind).delete(generation, some);
      }
    }
  }

  void clear(int generation) {
    for (EvidenceKind kind : EvidenceKind.values()) {
      table(kind).clear(generation);
    }
  }

  private static <E extends Evidence> void write(
      int generation, Collection<Evidence> rows, Class<E> type, EvidenceTable<E> table) {
    List<E> some = rows.stream().filter(type::isInstance).map(type::cast).toList();
    if (!some.isEmpty()) {
      table.upsert(generation, some);
    }
  }

  private static List<EvidenceKey> ofKind(EvidenceKind kind, Collection<EvidenceKey> keys) {
    return keys.stream().filter(key -> key.kind() == kind).toList();
  }

  private EvidenceTable<? extends Evidence> table(EvidenceKind kind) {
    return switch (kind) {
      case RESPONSE -> responses;
      case INTERVIEW -> interviews;
      case CODING -> codings;
    };
  }
}
