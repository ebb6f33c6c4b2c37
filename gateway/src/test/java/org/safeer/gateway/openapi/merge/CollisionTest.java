package org.safeer.gateway.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeer.gateway.openapi.merge.Fixtures.merge;
import static org.safeer.gateway.openapi.merge.Fixtures.service;
import static org.safeer.gateway.openapi.merge.Fixtures.survey;
import static org.safeer.gateway.openapi.merge.Fixtures.theme;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** If these failed, a generated client would read one service's answer as another's. */
class CollisionTest {

  private static void refuses(ThrowingCallable merge, String... parts) {
    assertThatThrownBy(merge).isInstanceOf(MergeException.class).hasMessageContainingAll(parts);
  }

  @Test
  void oneOperationHasOneOwner() {
    // Given
    ServiceDocument other =
        service("theme", "put", "/v1/studies/{study}", "other", "themes:write", "Other");
    // Then
    refuses(() -> merge(survey(), other), "PUT /v1/studies/{study}", "survey", "theme");
  }

  @Test
  void onePathHasOneSpelling() {
    // Given
    ServiceDocument other =
        service("theme", "get", "/v1/studies/{key}", "other", "themes:read", "Other");
    // Then
    refuses(() -> merge(survey(), other), "{study} of survey", "{key} of theme");
  }

  @Test
  void onePathMayHaveTwoOwnersOfTwoMethods() {
    // Given
    ServiceDocument other =
        service("theme", "get", "/v1/studies/{study}", "other", "themes:read", "Other");
    // Then
    assertThat(merge(survey(), other).routes())
        .extracting(route -> route.method() + " " + route.service())
        .containsExactly("PUT survey", "GET theme");
  }

  @Test
  void oneOperationIdMeansOneOperation() {
    // Given
    ServiceDocument other =
        service("theme", "get", "/v1/releases", "putStudy", "releases:read", "Other");
    // Then
    refuses(() -> merge(survey(), other), "operationId putStudy", "survey", "theme");
  }

  @Test
  void oneSchemaNameMeansOneThing() {
    // Given
    ServiceDocument other =
        service("theme", "get", "/v1/releases", "listReleases", "releases:read", "StudyView");
    ((ObjectNode) other.root().at("/components/schemas/StudyView")).put("type", "string");
    // Then
    refuses(() -> merge(survey(), other), "schemas/StudyView", "survey", "theme");
  }

  @Test
  void anEqualSchemaIsTakenOnce() {
    // Given both have UUID, written alike
    DocumentMerge merge =
        merge(
            survey(),
            service("theme", "get", "/v1/releases", "list", "releases:read", "StudyView"));
    // Then
    assertThat(merge.document().at("/components/schemas/StudyView").isObject()).isTrue();
  }

  @Test
  void oneTagIsDescribedInOneWay() {
    // Given
    ServiceDocument other = theme();
    ((ObjectNode) other.root().at("/tags/0")).put("description", "Other things.");
    // Then
    refuses(() -> merge(survey(), other), "Things", "theme");
  }

  @Test
  void aScopeThatNoRoleHoldsLocksEverybodyOut() {
    refuses(
        () -> merge(service("survey", "get", "/v1/x", "x", "studies:raed", "X")),
        "/v1/x",
        "studies:raed");
  }

  @Test
  void anOperationWithoutAScopeIsRefused() {
    // Given
    ServiceDocument open = survey();
    ((ObjectNode) open.root().at("/paths/~1v1~1studies~1{study}/put")).remove("security");
    // Then
    refuses(() -> merge(open), "PUT /v1/studies/{study}", "no role holds");
  }

  @Test
  void anOperationWithoutAnIdIsRefused() {
    // Given
    ServiceDocument nameless = survey();
    ((ObjectNode) nameless.root().at("/paths/~1v1~1studies~1{study}/put")).remove("operationId");
    // Then
    refuses(() -> merge(nameless), "PUT /v1/studies/{study}", "no operationId");
  }

  @Test
  void aReferenceThatLeadsNowhereIsRefused() {
    // Given
    ServiceDocument broken = survey();
    ((ObjectNode) broken.root().at("/components/schemas")).remove("StudyView");
    // Then
    refuses(() -> merge(broken), "#/components/schemas/StudyView");
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    // Given
    ServiceDocument wrong =
        service("theme", "put", "/v1/studies/{study}", "putStudy", "themes:write", "StudyView");
    ((ObjectNode) wrong.root().at("/components/schemas/StudyView")).put("type", "string");
    // Then
    refuses(() -> merge(survey(), wrong), "PUT /v1", "operationId putStudy", "schemas/StudyView");
  }

  @Test
  void aServiceThatIsNotBuiltIsNamed(@TempDir Path empty) {
    refuses(() -> ServiceDocument.of("survey", empty), "survey has not been built");
  }
}
