package org.safeer.survey.participant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.consentform.ConsentScope;

/**
 * A consent as the team and the client that registered the participant see it.
 *
 * @param formVersion the consent form that was shown
 * @param language the language it was shown in
 * @param agreedAt when the participant agreed
 * @param recordedAt when that was recorded here
 */
public record ConsentView(
    String study,
    UUID consent,
    UUID participant,
    String formVersion,
    List<ConsentScope> scopes,
    String language,
    Instant agreedAt,
    Instant recordedAt,
    long version) {

  static ConsentView of(Consent consent) {
    Basis basis = consent.basis();
    return new ConsentView(
        consent.key().study(),
        consent.key().id(),
        consent.participant(),
        basis.formVersion(),
        basis.scopes(),
        basis.language(),
        basis.agreedAt(),
        consent.recordedAt(),
        consent.version());
  }
}
