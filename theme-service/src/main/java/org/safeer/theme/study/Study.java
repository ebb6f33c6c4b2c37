package org.safeer.theme.study;

import java.util.List;
import java.util.Map;

/**
 * What this service knows of a study; survey-service owns it.
 *
 * @param version of the study's state
 * @param owner client that may do everything with it
 * @param title by language tag
 * @param regions keys of the frame, {@code unknown} included
 * @param basis {@code consent} or {@code published-dataset}
 * @param synthetic whether the data was made up
 * @param alreadyPublic whether the data was public before
 * @param resetVersion version under which a sandbox was last emptied; 0 if it never was
 */
public record Study(
    String study,
    long version,
    String owner,
    Map<String, String> title,
    List<String> regions,
    String basis,
    boolean synthetic,
    boolean alreadyPublic,
    long resetVersion) {

  /** Whether nobody's answers are at stake: made up, or public before. */
  public boolean openData() {
    return synthetic || alreadyPublic;
  }
}
