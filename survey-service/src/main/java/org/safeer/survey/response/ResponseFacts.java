package org.safeer.survey.response;

import java.time.Instant;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/**
 * What other features need to know of a response.
 *
 * @param submittedBy the client that brought it
 * @param storedAt when it was brought: a file may say that it was submitted long before
 * @param contentVersion number of the content that counts
 * @param version of its state, which is its entity tag
 */
public record ResponseFacts(
    EntityKey key,
    UUID participant,
    String submittedBy,
    Instant storedAt,
    int contentVersion,
    ReviewState review,
    long version) {

  static ResponseFacts of(Response response) {
    return new ResponseFacts(
        response.key(),
        response.participant(),
        response.submittedBy(),
        response.storedAt(),
        response.contentVersion(),
        response.review(),
        response.version());
  }

  /** Whose withdrawal takes along what is recorded about the response. */
  public String subject() {
    return new EntityKey(key.study(), participant).text();
  }
}
