package org.safeer.survey.quota;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quota; to all but the research team without its counts.
 *
 * @param state whether there are places left
 * @param limit how many responses are wanted; for the team alone, as the following
 * @param filled how many there are, those over the limit included
 * @param remaining how many are still wanted; not below 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotaView(
    String study,
    String quota,
    String questionnaire,
    Map<String, String> title,
    QuotaCell cell,
    WhenFull whenFull,
    @Schema(description = "Whether there are places left") PlacesLeft state,
    @Schema(description = "How many responses are wanted; for the team alone") Integer limit,
    @Schema(description = "How many there are, those over the limit included; for the team alone")
        Long filled,
    @Schema(description = "How many are still wanted; for the team alone") Long remaining,
    long version) {

  static QuotaView of(Quota quota, boolean team) {
    long remaining = Math.max(0, quota.limit() - quota.filled());
    return new QuotaView(
        quota.key().study(),
        quota.key().quota(),
        quota.questionnaire(),
        quota.title(),
        quota.cell(),
        quota.whenFull(),
        remaining > 0 ? PlacesLeft.OPEN : PlacesLeft.FULL,
        team ? quota.limit() : null,
        team ? quota.filled() : null,
        team ? remaining : null,
        quota.version());
  }

  /** Tells this look of the quota from others of the same version: places come and go. */
  String look() {
    return filled == null ? state.key() : filled.toString();
  }
}
