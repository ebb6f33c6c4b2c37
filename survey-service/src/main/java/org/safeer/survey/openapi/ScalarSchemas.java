package org.safeer.survey.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Records that are a number or a text in JSON are documented as that alone; the scanner lists their
 * components too, which no request may hold.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ScalarSchemas implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getComponents().getSchemas().values().forEach(ScalarSchemas::simplify);
  }

  private static void simplify(Schema schema) {
    if (schema.getOneOf() != null) {
      schema.setType(null);
      schema.setProperties(null);
    }
  }
}
