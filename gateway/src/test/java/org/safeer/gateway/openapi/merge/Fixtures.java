package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Small documents, as Quarkus writes a service's. */
final class Fixtures {

  private static final String DOCUMENT =
      """
      {"openapi": "3.1.0", "info": {"title": "x", "version": "1"},
       "tags": [{"name": "Things", "description": "Things."}],
       "paths": {"%s": {"%s": {
         "operationId": "%s", "tags": ["Things"], "description": "Because.",
         "parameters": [{"name": "study", "in": "path", "required": true,
           "schema": {"type": "string"}}],
         "security": [{"SecurityScheme": ["%s"]}],
         "responses": {
           "200": {"description": "It.", "content": {"application/json": {
             "schema": {"$ref": "#/components/schemas/%s"}}}},
           "401": {"description": "Not Authorized"},
           "403": {"description": "Not Allowed"},
           "404": {"description": "None.", "content": {"application/problem+json": {
             "schema": {"$ref": "#/components/schemas/HttpProblem"}}}}}}}},
       "components": {
         "schemas": {"%s": {"type": "object"}, "HttpProblem": {"type": "object"},
                     "UUID": {"type": "string", "format": "uuid"}},
         "securitySchemes": {"SecurityScheme": {"type": "http", "scheme": "bearer"}}}}
      """;

  private Fixtures() {}

  static ServiceDocument service(
      String service, String method, String path, String id, String scope, String schema) {
    try {
      String json = DOCUMENT.formatted(path, method, id, scope, schema, schema);
      return new ServiceDocument(service, (ObjectNode) new ObjectMapper().readTree(json));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static ServiceDocument survey() {
    return service(
        "survey", "put", "/v1/studies/{study}", "putStudy", "studies:write", "StudyView");
  }

  static ServiceDocument theme() {
    return service("theme", "get", "/v1/releases", "listReleases", "releases:read", "ReleaseView");
  }

  static DocumentMerge merge(ServiceDocument... services) {
    try {
      return DocumentMerge.of(
          MergeMain.common("1.2.3"), List.of(services), Words.read(Path.of("..")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
