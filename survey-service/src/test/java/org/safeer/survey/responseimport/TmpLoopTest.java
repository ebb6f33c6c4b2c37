package org.safeer.survey.responseimport;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.*;
import org.junit.jupiter.api.*;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.kit.testing.TestTokens;
import org.safeer.survey.testing.*;

@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class TmpLoopTest {
  @Test
  void bad() throws Exception {
    Field field = Field.ready("published-dataset");
    String token = TestTokens.token(Clients.OWNER, "researcher", java.util.Set.of("imports:write"));
    for (String type : new String[] {"multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary=y", "text/csv"}) {
      var r = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + field.path("/response-imports")))
          .header("Authorization", "Bearer " + token).header("Content-Type", type)
          .POST(HttpRequest.BodyPublishers.ofString("--y\r\nnonsense")).build(), HttpResponse.BodyHandlers.ofString());
      System.out.println("RESULT " + type + " " + r.statusCode() + " " + r.body());
    }
    for (String ct : new String[] {"application/json", "text/plain", "application/xml", ""}) {
      String part = "--y\r\nContent-Disposition: form-data; name=\"mapping\"\r\n" + (ct.isEmpty() ? "" : "Content-Type: " + ct + "\r\n") + "\r\n{\"a\":\r\n--y--\r\n";
      var r = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + field.path("/response-imports")))
          .header("Authorization", "Bearer " + token).header("Content-Type", "multipart/form-data; boundary=y")
          .POST(HttpRequest.BodyPublishers.ofString(part)).build(), HttpResponse.BodyHandlers.ofString());
      System.out.println("RESULT mapping " + ct + " " + r.statusCode() + " " + r.body());
    }
  }
}
