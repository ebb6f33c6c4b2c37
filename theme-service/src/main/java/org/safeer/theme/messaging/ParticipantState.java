package org.safeer.theme.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeer.theme.evidence.Departure;
import org.safeer.theme.evidence.EvidenceChange;
import org.safeer.theme.evidence.EvidenceChange.ParticipantKnown;
import org.safeer.theme.evidence.EvidenceChange.ParticipantWithdrawn;
import org.safeer.theme.evidence.EvidenceChange.StrandLeft;
import org.safeer.theme.evidence.ParticipantEvidence;
import org.safeer.theme.evidence.ParticipantKey;
import org.safeer.theme.evidence.Strand;
import org.safeer.theme.vocabulary.Patterns;

/** A participant, active or withdrawn. Attributes are not read: nothing is counted by them. */
record ParticipantState(
    String study,
    UUID participant,
    String status,
    String region,
    Basis basis,
    List<String> withdrawnStrands) {

  private static final String ACTIVE = "active";
  private static final String WITHDRAWN = "withdrawn";

  ParticipantState {
    Patterns.requireKey(study);
    if (participant == null || !(ACTIVE.equals(status) || WITHDRAWN.equals(status))) {
      throw new IllegalArgumentException("neither active nor withdrawn");
    }
    if (ACTIVE.equals(status)) {
      Patterns.requireKey(region);
    }
  }

  List<EvidenceChange> changes(long version) {
    ParticipantKey key = new ParticipantKey(study, participant);
    if (WITHDRAWN.equals(status)) {
      return List.of(new ParticipantWithdrawn(key, version));
    }
    List<EvidenceChange> changes = new ArrayList<>();
    strands().forEach(strand -> changes.add(new StrandLeft(new Departure(key, strand), version)));
    changes.add(known(version));
    return changes;
  }

  private List<Strand> strands() {
    List<String> left = withdrawnStrands == null ? List.of() : withdrawnStrands;
    return left.stream()
        .map(name -> Strand.of(name).orElseThrow(() -> new IllegalArgumentException("no strand")))
        .toList();
  }

  private ParticipantKnown known(long version) {
    return new ParticipantKnown(
        new ParticipantEvidence(
            study,
            participant,
            version,
            region,
            allows("survey"),
            allows("interview"),
            allows("interview") && allows("quotation")));
  }

  private boolean allows(String scope) {
    return basis != null && basis.allows(scope);
  }

  /** Why the study may hold what the person said. */
  record Basis(String kind, List<String> scopes) {

    boolean allows(String scope) {
      return "published-dataset".equals(kind)
          || "consent".equals(kind) && scopes != null && scopes.contains(scope);
    }
  }
}
