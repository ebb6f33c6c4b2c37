package org.safeer.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Documents that each refusal is a problem of RFC 9457: said once here, it is forgotten nowhere.
 * What any operation can be refused with besides, the gateway adds.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

  private static final String PROBLEM = "Problem";

  /** The problem extension's own words for what is a {@code Problem} here. */
  private static final List<String> FOREIGN =
      List.of("HttpProblem", "HttpValidationProblem", "Violation");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getPaths() == null) {
      return; // an application without operations of its own
    }
    FOREIGN.forEach(document.getComponents()::removeSchema);
    document.getComponents().addSchema(PROBLEM, problem());
    shared(document).values().forEach(response -> response.setContent(content()));
    document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .map(operation -> operation.getResponses().getAPIResponses())
        .forEach(responses -> responses.forEach(ProblemResponses::describe));
  }

  /** Answers that a service words once and its operations refer to: all of them are problems. */
  private static Map<String, APIResponse> shared(OpenAPI document) {
    Map<String, APIResponse> shared = document.getComponents().getResponses();
    return shared == null ? Map.of() : shared;
  }

  private static void describe(String status, APIResponse response) {
    boolean error = status.startsWith("4") || status.startsWith("5");
    if (error && response.getRef() == null) {
      response.setContent(content());
    }
  }

  private static Content content() {
    Schema problem = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
    return OASFactory.createContent()
        .addMediaType("application/problem+json", OASFactory.createMediaType().schema(problem));
  }

  private static Schema problem() {
    return object("What is wrong, as RFC 9457 tells it")
        .addProperty("type", text("Address of the page that explains the problem"))
        .addProperty("title", text("The same sentence for every occurrence"))
        .addProperty("status", integer("The HTTP status"))
        .addProperty("detail", text("What is wrong this time"))
        .addProperty("instance", text("The path of the request"))
        .addProperty("code", text("Stable name to branch on"))
        .addProperty("traceId", text("Names this request in the logs"))
        .addProperty("errors", errors());
  }

  private static Schema errors() {
    Schema error =
        object("What is wrong with one field")
            .addProperty("pointer", text("RFC 6901 pointer into the body, or a parameter's name"))
            .addProperty("rule", text("Stable name of the broken rule"))
            .addProperty("detail", text("One sentence for a person"));
    return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error);
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }

  private static Schema integer(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(description);
  }
}
