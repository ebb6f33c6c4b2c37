package org.safeer.survey.responsereview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.safeer.kit.id.Ids;
import org.safeer.survey.EntityKey;

/** What somebody of the team wrote about a response. */
@Entity
@Immutable
@IdClass(EntityKey.class)
@Table(name = "response_comment")
class Comment {

  @Id private String study;
  @Id private UUID id;
  private UUID response;
  private String text;
  private String writtenBy;
  private Instant writtenAt;

  Comment() {
    // For Hibernate.
  }

  static Comment written(EntityKey response, String text, String client) {
    Comment comment = new Comment();
    comment.study = response.study();
    comment.id = Ids.v7();
    comment.response = response.id();
    comment.text = text;
    comment.writtenBy = client;
    comment.writtenAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return comment;
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  UUID response() {
    return response;
  }

  String text() {
    return text;
  }

  String writtenBy() {
    return writtenBy;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
