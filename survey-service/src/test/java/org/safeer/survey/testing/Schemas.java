package org.safeer.survey.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The contracts of events, and what breaks them. */
public final class Schemas {

  private Schemas() {}

  /** What of these bytes is not as the contract of this type says. */
  public static List<Error> errors(String type, byte[] json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text("/events/" + type + "/v1/schema.json"), InputFormat.JSON)
        .validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON);
  }

  private static String text(String name) {
    try (InputStream file = Schemas.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
