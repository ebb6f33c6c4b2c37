package org.safeer.system.suite;

import com.fasterxml.jackson.databind.JsonNode;

/** The one release of a demo study. */
public record DemoRelease(String study, String release) {

  public static DemoRelease of(String study) {
    return new DemoRelease(study, Json.resource(study + "/release.json").path("release").asText());
  }

  public String path() {
    return "/v1/studies/" + study + "/releases/" + release;
  }

  /** The release as one client reads it. */
  public JsonNode as(RunningSuite suite, Client client) {
    return suite.as(client).get(path()).expect(200).json();
  }
}
