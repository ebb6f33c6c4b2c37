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

  private static final String KEY = "X-API-Key";

  private final String gateway;
  private final String header;
  private final String secret;

  Api(String gateway, String key) {
    this(gateway, KEY, key);
  }

  private Api(String gateway, String header, String secret) {
    this.gateway = gateway;
    this.header = header;
    this.secret = secret;
  }

  /** A suite that these tests have not started themselves; without a key. */
  public static Api at(String gateway) {
    return new Api(gateway, null);
  }

  public String gateway() {
    return gateway;
  }

  public String key() {
    return header.equals(KEY) ? secret : null;
  }

  /** A respondent's calls, who shows a secret in this header in place of a key. */
  public Api showing(String itsHeader, String itsSecret) {
    return new Api(gateway, itsHeader, itsSecret);
  }

  /** A request with this client's key, for whatever the short forms below do not say. */
  public RequestSpecification request() {
    RequestSpecification request =
        RestAssured.given().config(CONFIG).baseUri(gateway).urlEncodingEnabled(false);
    return secret == null ? request : request.header(new Header(header, secret));
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
