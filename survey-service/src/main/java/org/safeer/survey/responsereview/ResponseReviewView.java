package org.safeer.survey.responsereview;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.response.ResponseFacts;
import org.safeer.survey.response.ReviewState;

/**
 * What the team thinks of a response.
 *
 * @param contentVersion number of the content that counts; an edit makes it {@code received} again
 * @param version the response's state version
 */
public record ResponseReviewView(
    String study,
    UUID response,
    ReviewState state,
    @Schema(description = "1 is what was submitted; each edit adds one") int contentVersion,
    long version) {

  static ResponseReviewView of(ResponseFacts response) {
    return new ResponseReviewView(
        response.key().study(),
        response.key().id(),
        response.review(),
        response.contentVersion(),
        response.version());
  }
}
