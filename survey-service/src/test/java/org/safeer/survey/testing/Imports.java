package org.safeer.survey.testing;

import static org.hamcrest.Matchers.oneOf;
import static org.safeer.kit.testing.Eventually.eventually;

import io.restassured.path.json.JsonPath;

/** Imports, as their owner follows them. */
public final class Imports {

  private Imports() {}

  /** Imports a file and waits until that has ended. */
  public static JsonPath run(Field field, Csv csv) {
    return ended(csv.post(Clients.owner(), field).statusCode(202).extract().header("Location"));
  }

  /** Waits until the import has ended. */
  public static JsonPath ended(String location) {
    eventually(
        () -> Clients.owner().get(location).then().body("status", oneOf("finished", "failed")));
    return Clients.owner().get(location).then().statusCode(200).extract().jsonPath();
  }
}
