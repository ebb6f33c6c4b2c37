package org.safeer.interview.guide;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a guide asks, as it was published; it never changes. */
@Entity
@Table(name = "interview_guide_version")
class GuideVersion {

  @EmbeddedId
  @AttributeOverride(name = "guideVersion", column = @Column(name = "guide_version"))
  GuideVersionId id;

  @Convert(converter = QuestionsConverter.class)
  List<GuideQuestion> questions;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "published_by")
  String publishedBy;

  static GuideVersion of(GuideVersionId id, List<GuideQuestion> questions, String client) {
    GuideVersion version = new GuideVersion();
    version.id = id;
    version.questions = questions;
    version.publishedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    version.publishedBy = client;
    return version;
  }
}
