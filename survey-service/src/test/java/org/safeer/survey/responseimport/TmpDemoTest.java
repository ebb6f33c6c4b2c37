package org.safeer.survey.responseimport;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.*;

@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class TmpDemoTest {
  @Test
  void demo() throws Exception {
    Path d = Path.of("../demo-studies/src/main/resources/public-faith-2016");
    String study = "/v1/studies/public-faith-2016";
    String sj = Files.readString(d.resolve("study.json"));
    System.out.println("STUDY " + Clients.owner().body(sj).put(study).then().extract().asString());
    Field f = new Field("public-faith-2016");
    System.out.println("KEYS " + sj.substring(0, 300));
    var m = new com.fasterxml.jackson.databind.ObjectMapper();
    var map = m.readTree(d.resolve("response-import.json").toFile());
    System.out.println("MAPKEYS " + map.toString().substring(0, 600));
    String q = map.path("questionnaire").asText();
    var qr =
        Clients.owner()
            .body(Files.readString(d.resolve("questionnaire.json")))
            .put(study + "/questionnaires/" + q)
            .then()
            .extract();
    System.out.println("Q " + qr.statusCode() + " " + qr.asString().substring(0, 200));
    System.out.println(
        "V "
            + Clients.owner()
                .post(study + "/questionnaires/" + q + "/versions")
                .then()
                .extract()
                .statusCode());
    var job =
        Imports.run(f, new Csv(map.toString(), Files.readAllBytes(d.resolve("responses.csv"))));
    System.out.println("JOB " + job.prettify().substring(0, 600));
  }
}
