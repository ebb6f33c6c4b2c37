package org.safeer.survey.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation as the team and the client that made it see it.
 *
 * @param questionnaireVersion absent where it is the newest that takes answers
 * @param uses how many have come by it
 * @param participant whom alone it is for; absent where everybody who enters is new
 * @param asks attributes that each says of themselves
 * @param madeBy the client that made it
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
    long version) {

  /**
   * @param left whether the one it is for has left the survey
   */
  static InvitationView of(Invitation invitation, boolean left, Instant now) {
    PutInvitationRequest definition = invitation.definition();
    return new InvitationView(
        invitation.key().study(),
        invitation.key().id(),
        left ? InvitationState.WITHDRAWN : invitation.state(now),
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
        invitation.version());
  }
}
