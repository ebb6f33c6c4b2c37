package org.safeer.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.safeer.kit.idempotency.KeyedCall;

/** Documents the Idempotency-Key that every POST takes, and how one is refused. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = KeyedPosts.BEFORE_PROBLEMS)
public class KeyedPosts implements OASFilter {

  /** What is added here is described as a problem afterwards. */
  static final int BEFORE_PROBLEMS = 2;

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() != null) {
      posts(document).forEach(KeyedPosts::describe);
    }
  }

  private static Stream<Operation> posts(OpenAPI document) {
    return document.getPaths().getPathItems().values().stream()
        .map(PathItem::getPOST)
        .filter(post -> post != null);
  }

  private static void describe(Operation post) {
    post.addParameter(
        OASFactory.createParameter()
            .name(KeyedCall.HEADER)
            .in(Parameter.In.HEADER)
            .description(
                "A name of your choosing for this call, kept for a day. After a timeout send the"
                    + " same call under the same key: it is answered with what the first one did.")
            .schema(
                OASFactory.createSchema()
                    .addType(Schema.SchemaType.STRING)
                    .minLength(1)
                    .maxLength(255)
                    .pattern("^[!-~]+$")));
    APIResponses responses = post.getResponses();
    add(responses, "400", "`invalid-parameter`: the Idempotency-Key has an unusable character");
    add(responses, "409", "`idempotency-key-running`: the first call has not ended");
    add(responses, "422", "`idempotency-key-reused`: the key stands for another body");
  }

  private static void add(APIResponses responses, String status, String description) {
    if (responses.getAPIResponse(status) == null) {
      APIResponse response = OASFactory.createAPIResponse().description(description);
      responses.addAPIResponse(status, response);
    }
  }
}
