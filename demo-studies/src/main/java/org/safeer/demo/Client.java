package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** One client's calls within one study. */
record Client(Api api, String key, String studyPath) {

  JsonNode put(String path, JsonNode body) {
    return api.put(key, studyPath + path, body);
  }

  JsonNode put(String path, JsonNode body, long seen) {
    return api.put(key, studyPath + path, body, seen);
  }

  JsonNode post(String path, JsonNode body) {
    return api.post(key, studyPath + path, body);
  }

  JsonNode post(String path, JsonNode body, long seen) {
    return api.post(key, studyPath + path, body, seen);
  }

  JsonNode get(String path) {
    return api.get(key, studyPath + path);
  }

  Optional<JsonNode> find(String path) {
    return api.find(key, studyPath + path);
  }

  boolean exists(String path) {
    return find(path).isPresent();
  }

  JsonNode postForm(String path, MultipartForm form) {
    return api.postForm(key, studyPath + path, form);
  }
}
