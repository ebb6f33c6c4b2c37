package org.safeer.survey.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation as the client sees it that made it.
 *
 * @param made as it is seen ever after; its members stand beside the others
 * @param token what opens it; shown once, absent ever after
 * @param link the page with the token behind {@code #}; shown once, and only if there is a page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MadeInvitationView(
    @JsonUnwrapped InvitationView made,
    @Schema(description = "What opens it; shown once") String token,
    @Schema(description = "`page` with the token behind `#`; shown once") String link) {

  /** Without the token: it was made before. */
  static MadeInvitationView before(InvitationView view) {
    return new MadeInvitationView(view, null, null);
  }

  /** With the token that was drawn for it just now. */
  static MadeInvitationView now(InvitationView view, String token) {
    return new MadeInvitationView(
        view, token, view.page() == null ? null : view.page() + "#" + token);
  }

  /** Does not tell a token to the first log that prints it. */
  @Override
  public String toString() {
    return "MadeInvitationView[" + made.invitation() + "]";
  }
}
