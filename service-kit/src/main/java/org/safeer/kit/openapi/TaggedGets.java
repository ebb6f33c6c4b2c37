package org.safeer.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Documents the entity tag of whatever an operation {@code get…} reads, and how to ask for news
 * alone. Lists have none.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TaggedGets implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() != null) {
      document.getPaths().getPathItems().values().stream()
          .map(PathItem::getGET)
          .filter(TaggedGets::isTagged)
          .forEach(TaggedGets::describe);
    }
  }

  private static boolean isTagged(Operation get) {
    return get != null && String.valueOf(get.getOperationId()).startsWith("get");
  }

  private static void describe(Operation get) {
    Schema tag = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    get.addParameter(
        OASFactory.createParameter()
            .name(HttpHeaders.IF_NONE_MATCH)
            .in(Parameter.In.HEADER)
            .description("The `ETag` of what you hold: if it is still that, the answer is 304.")
            .schema(tag));
    get.getResponses()
        .getAPIResponse("200")
        .addHeader(
            HttpHeaders.ETAG,
            OASFactory.createHeader().description("Names this state of it.").schema(tag));
    get.getResponses()
        .addAPIResponse(
            "304",
            OASFactory.createAPIResponse()
                .description("It is as `If-None-Match` says; there is no body."));
  }
}
