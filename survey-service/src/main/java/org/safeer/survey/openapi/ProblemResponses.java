package org.safeer.survey.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Documents what every operation can answer with besides its own answers, and that each refusal is
 * a problem of RFC 9457: said once here, it is forgotten nowhere.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

  private static final String PROBLEM = "Problem";

  /** The problem extension's own words for what is a {@code Problem} here. */
  private static final List<String> FOREIGN =
      List.of("HttpProblem", "HttpValidationProblem", "Violation");

  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "401", "No key, or one that is not valid",
          "403", "The client's role does not include this operation",
          "406", "None of the accepted media types can be served");

  private static final Map<String, String> WITH_BODY =
      Map.of(
          "413", "The body is too large",
          "415", "The body has a type not read here");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    FOREIGN.forEach(document.getComponents()::removeSchema);
    document.getComponents().addSchema(PROBLEM, problem());
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(ProblemResponses::complete));
  }

  private static void complete(Operation operation) {
    APIResponses responses = operation.getResponses();
    EVERYWHERE.forEach((status, description) -> add(responses, status, description));
    if (operation.getRequestBody() != null) {
      WITH_BODY.forEach((status, description) -> add(responses, status, description));
    }
    responses
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(content());
              }
            });
  }

  private static void add(APIResponses responses, String status, String description) {
    boolean generated = EVERYWHERE.containsKey(status);
    if (generated || !responses.hasAPIResponse(status)) {
      responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
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
