package org.safeer.interview.participant;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The part of a ParticipantState event that is kept here.
 *
 * @param study key of the study
 * @param participant opaque id
 * @param version of the state
 * @param status {@code active} or {@code withdrawn}, which is terminal
 * @param basis null once withdrawn
 * @param region of the study's frame; null once withdrawn
 * @param attributes that the study declares; null once withdrawn
 * @param withdrawnStrands what they have left for ever and stayed in the other; null if none
 */
public record ParticipantState(
    String study,
    UUID participant,
    long version,
    String status,
    Basis basis,
    String region,
    Map<String, String> attributes,
    List<String> withdrawnStrands) {

  static final String ACTIVE = "active";
  static final String WITHDRAWN = "withdrawn";

  private static final String PUBLISHED = "published-dataset";
  private static final String INTERVIEW = "interview";
  private static final String QUOTATION = "quotation";

  /**
   * Why the participant's words may be held.
   *
   * @param kind {@code consent} or {@code published-dataset}
   * @param scopes what was consented to; empty or null for a published dataset
   */
  public record Basis(String kind, List<String> scopes) {}

  /** Whether this is the terminal state. */
  public boolean withdrawn() {
    return WITHDRAWN.equals(status);
  }

  /** Whether they have left the interviews, and stay in the survey. */
  public boolean interviewWithdrawn() {
    return withdrawnStrands != null && withdrawnStrands.contains(INTERVIEW);
  }

  /** Whether every member is there that this service reads. */
  public boolean complete() {
    boolean known = withdrawn() || ACTIVE.equals(status);
    return study != null && participant != null && version > 0 && known;
  }

  /** Whether the basis covers an interview. */
  boolean interviewAllowed() {
    return covers(INTERVIEW);
  }

  /** Whether the basis covers that the participant's words are published. */
  boolean quotationAllowed() {
    return covers(QUOTATION);
  }

  /** Of those alone who may be interviewed it is kept where they are. */
  String keptRegion() {
    return interviewAllowed() ? region : null;
  }

  /** Of those alone who may be interviewed it is kept what they are. */
  Map<String, String> keptAttributes() {
    return interviewAllowed() && attributes != null ? attributes : Map.of();
  }

  private boolean covers(String scope) {
    if (withdrawn() || interviewWithdrawn() || basis == null) {
      return false;
    }
    return PUBLISHED.equals(basis.kind())
        || (basis.scopes() != null && basis.scopes().contains(scope));
  }
}
