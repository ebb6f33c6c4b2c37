package org.safeer.survey;

import org.safeer.kit.identity.Caller;

/**
 * What a caller sees of a study it may enter.
 *
 * @param client the caller's client id
 * @param team whether it belongs to the research team; all others see what they submitted
 *     themselves
 */
public record Access(String client, boolean team) {

  private static final String TEAM_ROLE = "researcher";

  /** The access of the client that makes the current request. */
  public static Access of(Caller caller) {
    return new Access(caller.clientId(), TEAM_ROLE.equals(caller.role()));
  }

  /** Whether something submitted by this client is visible. */
  public boolean sees(String submitter) {
    return team || client.equals(submitter);
  }

  /** Name of what a list shows: a cursor of one caller's list is none of another's. */
  public String listName(String list, String study) {
    return list + "/" + study + "/" + (team ? "*" : client);
  }
}
