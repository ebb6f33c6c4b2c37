package org.safeer.system.suite;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.specification.RequestSpecification;

/** One client's calls through the gateway. Paths are sent as they are written. */
public final class Api {

  private static final RestAssuredConfig CONFIG =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .defaultContentCharset("UTF-8")
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private final String gateway;
  private final String key;

  Api(String gateway, String key) {
    this.gateway = gateway;
    this.key = key;
  }

  /** A suite that these tests have not started themselves; without a key. */
  public static Api at(String gateway) {
    return new Api(gateway, null);
  }

  public String gateway() {
    return gateway;
  }

  public String key() {
    return key;
  }

  /** A request with this client's key, for whatever the short forms below do not say. */
  public RequestSpecification request() {
    RequestSpecification request =
        RestAssured.given().config(CONFIG).baseUri(gateway).urlEncodingEnabled(false);
    return key == null ? request : request.header(new Header("X-API-Key", key));
  }

  public Answer get(String path) {
    return Answer.of(request().get(path));
  }

  public Answer delete(String path) {
    return Answer.of(request().delete(path));
  }

  public Answer put(String path, Object body) {
    return Answer.of(json(body).put(path));
  }

  public Answer put(String path, Object body, String ifMatch) {
    return Answer.of(json(body).header("If-Match", ifMatch).put(path));
  }

  public Answer post(String path, Object body) {
    return Answer.of(json(body).post(path));
  }

  public Answer post(String path, Object body, String ifMatch) {
    return Answer.of(json(body).header("If-Match", ifMatch).post(path));
  }

  private RequestSpecification json(Object body) {
    return request().contentType("application/json").body(body.toString());
  }
}
