package org.safeer.theme.messaging;

import java.util.List;
import java.util.Map;
import org.safeer.theme.study.Study;
import org.safeer.theme.vocabulary.Patterns;

/** A study, as survey-service tells of it. */
record StudyState(
    String study,
    String owner,
    Map<String, String> title,
    List<String> regions,
    String basis,
    boolean synthetic,
    boolean alreadyPublic,
    Long resetVersion) {

  StudyState {
    Patterns.requireKey(study);
    regions.forEach(Patterns::requireKey);
  }

  Study study(long version) {
    long reset = resetVersion == null ? 0 : resetVersion;
    return new Study(study, version, owner, title, regions, basis, synthetic, alreadyPublic, reset);
  }
}
