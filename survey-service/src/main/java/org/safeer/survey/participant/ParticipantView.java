package org.safeer.survey.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A participant as the team and the client that registered them see them.
 *
 * @param region absent once withdrawn, as are the attributes and the basis
 * @param source where they were found; absent if that was not told
 * @param basis why their words may be held now: the newest consent, where they consented
 * @param withdrawnStrands what they have left for ever, and stayed in the other; absent if none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantView(
    String study,
    UUID participant,
    ParticipantStatus status,
    String region,
    Map<String, String> attributes,
    String source,
    Basis basis,
    Set<Strand> withdrawnStrands,
    long version) {

  static ParticipantView of(Participant participant) {
    Set<Strand> strands = participant.withdrawnStrands();
    return new ParticipantView(
        participant.key().study(),
        participant.key().id(),
        participant.status(),
        participant.region(),
        participant.attributes(),
        participant.source(),
        participant.basis(),
        strands.isEmpty() ? null : strands,
        participant.version());
  }
}
