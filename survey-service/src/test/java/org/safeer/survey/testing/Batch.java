package org.safeer.survey.testing;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Responses to be sent with one call. */
public final class Batch {

  private final List<String> responses = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  private Batch() {}

  /** An empty batch. */
  public static Batch of() {
    return new Batch();
  }

  /** Adds what a single request would hold, under this id. */
  public Batch add(UUID response, String request) {
    ids.add(response.toString());
    responses.add(request.replaceFirst("\\{", "{\"response\": \"" + response + "\", "));
    return this;
  }

  /** The ids of the responses, in their order. */
  public List<String> ids() {
    return ids;
  }

  /** The request. */
  public String body() {
    return "{\"responses\": [" + String.join(", ", responses) + "]}";
  }

  /** Sends it. */
  public ValidatableResponse post(RequestSpecification client, Field field) {
    return client.body(body()).post(field.path("/response-batches")).then();
  }
}
