package org.safeer.kit.web;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;

/** Without these, a key of one study would open another. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class GrantsTest {

  @Test
  void whatIsGrantedIsOpen() {
    ProblemsTest.as("somebody", "things:read")
        .get("/boxes/a/things")
        .then()
        .statusCode(200)
        .body("client", equalTo("somebody"))
        .body("role", equalTo("tester"));
  }

  @Test
  void whatIsNotGrantedLooksAsIfItDidNotExist() {
    ProblemsTest.as("somebody", "things:read")
        .get("/boxes/b/things")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void theOwnerNeedsNoGrant() {
    ProblemsTest.as("owner", "things:read").get("/boxes/owned-box/things").then().statusCode(200);
    ProblemsTest.as("other", "things:read").get("/boxes/owned-box/things").then().statusCode(404);
  }

  @Test
  void anOperationMayBeFreeOfGrants() {
    ProblemsTest.as("somebody", "things:read").get("/boxes/b/things/open").then().statusCode(200);
  }
}
