package org.safeer.interview.guide;

import jakarta.persistence.Embeddable;

/** Key of a study's guide. */
@Embeddable
record GuideId(String study, String guide) {}
