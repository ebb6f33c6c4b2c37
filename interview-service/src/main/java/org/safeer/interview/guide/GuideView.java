package org.safeer.interview.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guide as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "InterviewGuideView", description = "A guide; what it asks is at /versions.")
public record GuideView(
    String study,
    @Schema(description = "The guide's key.", examples = "main") String guide,
    Map<String, String> title,
    @Schema(description = "Number of the last published version; absent before.", examples = "1")
        Integer latestVersion,
    @Schema(description = "Version of the guide; also the ETag.") long version) {

  static GuideView of(InterviewGuide guide) {
    Integer latest = guide.latest == 0 ? null : guide.latest;
    return new GuideView(guide.id.study(), guide.id.guide(), guide.title, latest, guide.version);
  }
}
