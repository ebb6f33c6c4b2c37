package org.safeer.gateway.client;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a respondent shows in place of a key: the one table of headers and what each opens.
 *
 * <p>All are codes of the same shape; the header says what a code is meant to be, and a code of
 * another kind opens nothing there.
 */
public enum RespondentSecret {
  /** The code of a receipt. */
  RECEIPT("Receipt-Code", "receipt", "receiptCode"),
  /** The token of an invitation. */
  INVITATION("Invitation-Code", "invitation", "invitationCode"),
  /** The code that who takes part goes on with. */
  PARTICIPATION("Resume-Code", "participation", "resumeCode");

  private final String header;
  private final String scope;
  private final String scheme;

  RespondentSecret(String header, String scope, String scheme) {
    this.header = header;
    this.scope = scope;
    this.scheme = scheme;
  }

  /** Header in which it is shown; it goes no further than this door. */
  public String header() {
    return header;
  }

  /** The only scope it gives. */
  public String scope() {
    return scope;
  }

  /** Name of the security scheme in the API's document. */
  public String scheme() {
    return scheme;
  }

  /** The scopes of all of them. */
  static Set<String> scopes() {
    return Arrays.stream(values()).map(RespondentSecret::scope).collect(Collectors.toSet());
  }

  /** What opens an operation of exactly these scopes; empty if a key does. */
  public static Optional<RespondentSecret> opening(Set<String> scopes) {
    return Arrays.stream(values()).filter(one -> scopes.equals(Set.of(one.scope))).findFirst();
  }
}
