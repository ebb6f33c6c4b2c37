package org.safeer.survey.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.EntityKey;
import org.safeer.survey.SurveyProblem;

/** What a token opens; the token itself is known to those alone who were given it. */
@Entity
@IdClass(EntityKey.class)
@Table(name = "invitation")
class Invitation {

  @Id private String study;
  @Id private UUID id;
  private long version;
  private String tokenHash;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private PutInvitationRequest definition;

  private UUID participant;
  private int maxUses;
  private int uses;
  private Instant expiresAt;
  private Instant revokedAt;
  private String madeBy;

  Invitation() {
    // For Hibernate.
  }

  static Invitation made(
      EntityKey key, PutInvitationRequest request, String tokenHash, String client, Instant now) {
    Invitation invitation = new Invitation();
    invitation.study = key.study();
    invitation.id = key.id();
    invitation.version = StateVersions.next(0);
    invitation.tokenHash = tokenHash;
    invitation.definition = request.withoutToken();
    invitation.participant = request.participant();
    invitation.maxUses = request.maxUses();
    Instant end = request.expiresAt();
    invitation.expiresAt =
        (end == null ? now.plus(InvitationCheck.LONGEST) : end).truncatedTo(ChronoUnit.MILLIS);
    invitation.madeBy = client;
    return invitation;
  }

  /** Whether making it again this way would change nothing. */
  boolean isAs(PutInvitationRequest request, String hash) {
    return definition.equals(request.withoutToken()) && (hash == null || tokenHash.equals(hash));
  }

  InvitationState state(Instant now) {
    if (revokedAt != null) {
      return InvitationState.REVOKED;
    }
    if (!now.isBefore(expiresAt)) {
      return InvitationState.EXPIRED;
    }
    return uses < maxUses ? InvitationState.OPEN : InvitationState.USED_UP;
  }

  /**
   * Lets one more in.
   *
   * @throws ProblemException {@code invitation-revoked}, {@code invitation-expired} or {@code
   *     invitation-used-up}
   */
  void use(Instant now) {
    requireInForce(now);
    if (state(now) == InvitationState.USED_UP) {
      throw new ProblemException(
          SurveyProblem.INVITATION_USED_UP, "As many have come by it as it was made for.");
    }
    // Without another version, whose time would tell which answers came by this link.
    uses++;
  }

  /**
   * Lets pass those who have come by it already.
   *
   * @throws ProblemException {@code invitation-revoked} or {@code invitation-expired}
   */
  void requireInForce(Instant now) {
    InvitationState state = state(now);
    if (state == InvitationState.REVOKED) {
      throw new ProblemException(
          SurveyProblem.INVITATION_REVOKED, "Ask those who invited you for another.");
    }
    if (state == InvitationState.EXPIRED) {
      throw new ProblemException(
          SurveyProblem.INVITATION_EXPIRED, "It was good until " + expiresAt + ".");
    }
  }

  /** Lets nobody in from now on; a second time changes nothing. */
  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now.truncatedTo(ChronoUnit.MILLIS);
      version = StateVersions.next(version);
    }
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  long version() {
    return version;
  }

  PutInvitationRequest definition() {
    return definition;
  }

  /** Whom alone it is for; null where everybody who enters is new. */
  EntityKey person() {
    return participant == null ? null : new EntityKey(study, participant);
  }

  int uses() {
    return uses;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  String madeBy() {
    return madeBy;
  }
}
