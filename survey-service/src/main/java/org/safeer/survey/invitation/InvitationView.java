package org.safeer.survey.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.secret.SpokenCode;

/**
 * An invitation as the team and the client that made it see it.
 *
 * @param questionnaireVersion absent where it is the newest that takes answers
 * @param uses how many have come by it
 * @param participant whom alone it is for; absent where everybody who enters is new
 * @param asks attributes that each says of themselves
 * @param madeBy the client that made it
 * @param token what opens it; shown once, absent ever after
 * @param link the page with the token behind {@code #}; shown once, and only if there is a page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationView(
    String study,
    UUID invitation,
    InvitationState state,
    String questionnaire,
    Integer questionnaireVersion,
    int maxUses,
    @Schema(description = "How many have come by it") int uses,
    UUID participant,
    String region,
    Map<String, String> attributes,
    List<String> asks,
    String source,
    String page,
    Instant expiresAt,
    @Schema(description = "The client that made it") String madeBy,
    @Schema(description = "What opens it; shown once, when it is made") String token,
    @Schema(description = "`page` with the token behind `#`; shown once, when it is made")
        String link,
    long version) {

  static InvitationView of(Invitation invitation, Instant now) {
    return of(invitation, now, null);
  }

  /** With the token that was made for it just now; null to show none. */
  static InvitationView of(Invitation invitation, Instant now, SpokenCode token) {
    PutInvitationRequest definition = invitation.definition();
    String text = token == null ? null : token.text();
    return new InvitationView(
        invitation.key().study(),
        invitation.key().id(),
        invitation.state(now),
        definition.questionnaire(),
        definition.questionnaireVersion(),
        definition.maxUses(),
        invitation.uses(),
        definition.participant(),
        definition.region(),
        definition.attributes(),
        definition.asks(),
        definition.source(),
        definition.page(),
        invitation.expiresAt(),
        invitation.madeBy(),
        text,
        text == null || definition.page() == null ? null : definition.page() + "#" + text,
        invitation.version());
  }

  /** Does not tell a token to the first log that prints it. */
  @Override
  public String toString() {
    return "InvitationView[" + study + "/" + invitation + "]";
  }
}
