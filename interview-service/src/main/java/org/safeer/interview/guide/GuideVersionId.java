package org.safeer.interview.guide;

import jakarta.persistence.Embeddable;

/** Key of a published version of a guide. */
@Embeddable
record GuideVersionId(String study, String guide, int guideVersion) {}
