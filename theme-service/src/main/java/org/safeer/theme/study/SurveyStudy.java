package org.safeer.theme.study;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What this service reads of survey-service's answer; everything else in it is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SurveyStudy(
    String study,
    long version,
    String owner,
    Map<String, String> title,
    Frame frame,
    String basis,
    boolean synthetic,
    boolean alreadyPublic,
    Long resetVersion) {

  private static final String UNKNOWN = "unknown";

  Study study(String key) {
    long reset = resetVersion == null ? 0 : resetVersion;
    return new Study(key, version, owner, title, regions(), basis, synthetic, alreadyPublic, reset);
  }

  private List<String> regions() {
    List<String> regions = new ArrayList<>();
    if (frame != null && frame.regions() != null) {
      frame.regions().forEach(region -> regions.add(region.region()));
    }
    if (!regions.contains(UNKNOWN)) {
      regions.add(UNKNOWN);
    }
    return regions;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Frame(List<Region> regions) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Region(String region) {}
}
