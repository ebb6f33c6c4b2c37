package org.safeer.survey.testing;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A file to be imported, with its mapping, as survey tools export it: two header rows. */
public record Csv(String mapping, byte[] bytes) {

  /** Two header rows: the questions, one of them over two lines, and what they are answered by. */
  public static final String HEADER =
      """
      "Is your country
      shown fairly, here?",How comfortable?,Voted?,Region,Age
      Response,Response,Response,Response,Response
      """;

  /** Six rows, of which three are good; what people wrote themselves is in the others. */
  public static final String ROWS =
      """
      Yes,Comfortable,Yes,The Gulf,30 - 44
      Neither,I don't do this,,Europe,
      Maybe I once lived in Sialkot,Comfortable,No,The Gulf,60+
      ,Comfortable,No,The Gulf,60+
      "Yes","Not comfortable",No,"Atlantis
      beneath the waves",60+
      No,,No,,60+
      """;

  private static final String MAPPING =
      """
      {
        "importKey": "%s",
        "questionnaire": "main",
        "questionnaireVersion": 1,
        "headerRows": 2,
        "region": {"column": "Region", "values": {"The Gulf": "gulf", "Europe": "europe"}},
        "attributes": {
          "age": {"column": 4, "values": {"30 - 44": "30-44", "60+": "60-plus"}}
        },
        "basis": {"kind": "published-dataset", "source": "A dataset"},
        "items": [
          {"item": "image-abroad", "column": 0,
           "values": {"No": 1, "Neither": 2, "Yes": 3}, "missing": [""]},
          {"item": "dress", "column": "How comfortable?",
           "values": {"Comfortable": 2, "Not comfortable": 1}, "missing": [""],
           "notApplicable": ["I don't do this"]},
          {"item": "voted", "column": 2, "values": {"Yes": "yes", "No": "no"}}
        ]
      }""";

  /** A file of these rows, in UTF-8. */
  public static Csv of(String importKey, String rows) {
    return new Csv(MAPPING.formatted(importKey), (HEADER + rows).getBytes(StandardCharsets.UTF_8));
  }

  /** The same with something replaced in the mapping. */
  public Csv mapped(String what, String by) {
    if (!mapping.contains(what)) {
      throw new IllegalArgumentException("the mapping has no " + what);
    }
    return new Csv(mapping.replace(what, by), bytes);
  }

  /** The same text in another encoding. */
  public Csv encoded(Charset charset) {
    return new Csv(mapping, new String(bytes, StandardCharsets.UTF_8).getBytes(charset));
  }

  /** Sends it with the mapping as a plain form field, as a browser's form would. */
  public ValidatableResponse postAsForm(RequestSpecification client, Field field) {
    return client
        .contentType("multipart/form-data")
        .multiPart(
            new MultiPartSpecBuilder(mapping)
                .controlName("mapping")
                .mimeType("application/json")
                .charset(StandardCharsets.UTF_8)
                .emptyFileName()
                .build())
        .multiPart("file", "export.csv", bytes, "text/csv")
        .post(field.path("/response-imports"))
        .then();
  }

  /** Sends it to be told what would become of it. */
  public ValidatableResponse rehearse(RequestSpecification client, Field field) {
    return post(client.multiPart("dryRun", "true"), field);
  }

  /** Sends it. */
  public ValidatableResponse post(RequestSpecification client, Field field) {
    return client
        .contentType("multipart/form-data")
        .multiPart(
            "mapping", "mapping.json", mapping.getBytes(StandardCharsets.UTF_8), "application/json")
        .multiPart("file", "export.csv", bytes, "text/csv")
        .post(field.path("/response-imports"))
        .then();
  }
}
