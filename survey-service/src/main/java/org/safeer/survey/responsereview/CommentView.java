package org.safeer.survey.responsereview;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment on a response.
 *
 * @param comment its id
 * @param writtenBy the client that wrote it
 */
public record CommentView(
    String study, UUID response, UUID comment, String text, String writtenBy, Instant writtenAt) {

  static CommentView of(Comment comment) {
    return new CommentView(
        comment.key().study(),
        comment.response(),
        comment.key().id(),
        comment.text(),
        comment.writtenBy(),
        comment.writtenAt());
  }
}
