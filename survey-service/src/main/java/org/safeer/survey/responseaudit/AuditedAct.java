package org.safeer.survey.responseaudit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.safeer.kit.id.Ids;

/**
 * Something that a client did to a response; not what the response says.
 *
 * @param id its place in the trail: later acts have greater ids
 * @param contentVersion number of the content that an edit or the submission made; else null
 * @param reason why it was edited; else null
 * @param review name of the state that a review ended with; else null
 */
public record AuditedAct(
    UUID id,
    AuditAction action,
    String client,
    Instant doneAt,
    Integer contentVersion,
    String reason,
    String review) {

  /** Smaller than the id of any act that is noted. */
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** The submission, which is not noted: the response tells of it. */
  public static AuditedAct submitted(String client, Instant at) {
    return new AuditedAct(BEFORE_ALL, AuditAction.SUBMITTED, client, at, 1, null, null);
  }

  /** The end, which is not noted either. */
  public static AuditedAct withdrawn(String client, Instant at) {
    return new AuditedAct(BEFORE_ALL, AuditAction.WITHDRAWN, client, at, null, null, null);
  }

  /** An edit, now. */
  public static AuditedAct edited(String client, int contentVersion, String reason) {
    return now(AuditAction.EDITED, client, contentVersion, reason, null);
  }

  /** A review, now. */
  public static AuditedAct reviewed(String client, String review) {
    return now(AuditAction.REVIEWED, client, null, null, review);
  }

  /** A comment, now. */
  public static AuditedAct commented(String client) {
    return now(AuditAction.COMMENTED, client, null, null, null);
  }

  private static AuditedAct now(
      AuditAction action, String client, Integer contentVersion, String reason, String review) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new AuditedAct(Ids.v7(), action, client, now, contentVersion, reason, review);
  }
}
