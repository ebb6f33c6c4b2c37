package org.safeer.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.safeer.kit.testing.LocalStackResource;

/** What tests of the whole gateway share: real PostgreSQL, demo clients, a peer behind it. */
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @io.quarkus.test.common.ResourceArg(name = "database", value = "gateway"))
@WithTestResource(GatewayResource.class)
public abstract class GatewayTest {

  /** Answered by the peer in place of survey-service. */
  protected static final String STUDY = "/v1/studies/public-faith-2016";

  protected Peer peer;

  @ConfigProperty(name = "safeer.demo.keys-file")
  protected Path keysFile;

  @BeforeEach
  void forgetArrivals() {
    peer.forget();
  }

  protected String keyOf(String client) {
    try {
      for (JsonNode listed :
          new ObjectMapper().readTree(Files.readString(keysFile)).get("clients")) {
        if (listed.get("client").asText().equals(client)) {
          return listed.get("key").asText();
        }
      }
      throw new AssertionError("no such demo client: " + client);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  protected RequestSpecification as(String client) {
    return RestAssured.given().header("X-API-Key", keyOf(client));
  }
}
