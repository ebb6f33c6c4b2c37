package org.safeer.theme.messaging;

import java.util.List;
import java.util.UUID;
import org.safeer.theme.evidence.EvidenceChange;
import org.safeer.theme.evidence.EvidenceChange.ParticipantKnown;
import org.safeer.theme.evidence.EvidenceChange.ParticipantWithdrawn;
import org.safeer.theme.evidence.ParticipantEvidence;
import org.safeer.theme.evidence.ParticipantKey;
import org.safeer.theme.vocabulary.Patterns;

/** A participant, active or withdrawn. Attributes are not read: nothing is counted by them. */
record ParticipantState(String study, UUID participant, String status, String region, Basis basis) {

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

  EvidenceChange change(long version) {
    if (WITHDRAWN.equals(status)) {
      return new ParticipantWithdrawn(new ParticipantKey(study, participant), version);
    }
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
