package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.safeer.gateway.routing.Route;

/**
 * Makes one document of several.
 *
 * <p>Libraries that merge OpenAPI documents let the last of two colliding names win, and a client
 * generated from the result then reads one thing as another. Here a collision is an error.
 *
 * @param document the one document
 * @param routes its operations and the services that answer them
 */
record DocumentMerge(ObjectNode document, List<Route> routes) {

  /**
   * Merges.
   *
   * @param common what is the gateway's own: info, security, the problems any operation can give
   * @param services the services' documents, in the order in which a reader should meet them
   * @param words what is said where a service says nothing
   * @throws MergeException naming every collision and both its sides
   */
  static DocumentMerge of(ServiceDocument common, List<ServiceDocument> services, Words words) {
    Findings findings = new Findings();
    ProblemExamples problems = new ProblemExamples(words.problems(), findings);
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    common.root().properties().forEach(member -> merged.set(member.getKey(), member.getValue()));
    PathMerge paths = new PathMerge(merged.putObject("paths"), findings);
    ComponentMerge components = new ComponentMerge(merged.putObject("components"), findings);
    TagMerge tags = new TagMerge(findings);
    components.add(common, true);
    for (ServiceDocument service : services) {
      ProblemAnswers.adopt(service.root());
      problems.add(service);
      paths.add(service);
      components.add(service, false);
      tags.add(service);
    }
    tags.writeTo(merged.putArray("tags"));
    findings.stopIfAny();
    Operations.finish(merged, paths.routes(), findings);
    ParameterWords parameters = new ParameterWords(words.parameters());
    merged.path("paths").forEach(path -> path.forEach(parameters::add));
    References.check(merged, findings);
    findings.stopIfAny();
    AnswerExamples.add(merged, words.members());
    return new DocumentMerge(merged, paths.routes());
  }
}
