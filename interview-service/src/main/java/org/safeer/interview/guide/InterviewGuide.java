package org.safeer.interview.guide;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.safeer.kit.id.StateVersions;

/** A guide of a study; what it asks is in its versions. */
@Entity
@Table(name = "interview_guide")
class InterviewGuide {

  @EmbeddedId GuideId id;
  long version;

  @Convert(converter = TitleConverter.class)
  Map<String, String> title;

  /** Number of the last published version; 0 without any. */
  int latest;

  static InterviewGuide of(GuideId id, PutGuideRequest request) {
    InterviewGuide guide = new InterviewGuide();
    guide.id = id;
    guide.rename(request);
    return guide;
  }

  boolean isWhat(PutGuideRequest request) {
    return title.equals(request.title());
  }

  void rename(PutGuideRequest request) {
    title = request.title();
    version = StateVersions.next(version);
  }

  /** Counts one more version and says which it is. */
  GuideVersionId published() {
    latest++;
    version = StateVersions.next(version);
    return new GuideVersionId(id.study(), id.guide(), latest);
  }
}
