package org.safeer.interview.guide;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published version of a guide as its readers see it. */
@Schema(name = "InterviewGuideVersionView", description = "What a guide asks; it never changes.")
public record GuideVersionView(
    String study,
    @Schema(description = "The guide's key.", examples = "main") String guide,
    @Schema(description = "Counts from 1; also the ETag.", examples = "1") int guideVersion,
    List<GuideQuestion> questions,
    @Schema(description = "How much of it there is in each language.")
        List<GuideLanguage> languages,
    Instant publishedAt,
    @Schema(description = "Which client published it.", examples = "sandbox-researcher")
        String publishedBy) {

  static GuideVersionView of(GuideVersion version) {
    return new GuideVersionView(
        version.id.study(),
        version.id.guide(),
        version.id.guideVersion(),
        version.questions,
        GuideLanguage.of(version.questions),
        version.publishedAt,
        version.publishedBy);
  }
}
