package org.safeer.survey.responsereview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.response.ReviewState;
import org.safeer.survey.responseaudit.AuditAction;
import org.safeer.survey.responseaudit.AuditedAct;

/**
 * What one client did to a response, and when.
 *
 * @param contentVersion number of the content that came of it; absent where none did
 * @param reason why it was edited; absent of anything else
 * @param review the state a review ended with; absent of anything else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntryView(
    AuditAction action,
    String client,
    Instant doneAt,
    @Schema(description = "The content that came of it, if any") Integer contentVersion,
    @Schema(description = "Why it was edited, if it was") String reason,
    @Schema(description = "The state that a review ended with, if it was one") ReviewState review) {

  static AuditEntryView of(AuditedAct act) {
    return new AuditEntryView(
        act.action(),
        act.client(),
        act.doneAt(),
        act.contentVersion(),
        act.reason(),
        act.review() == null ? null : ReviewState.valueOf(act.review()));
  }
}
