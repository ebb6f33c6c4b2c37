package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Called by the build, after the services are built: writes the gateway's surface. */
public final class MergeMain {

  private static final List<String> SERVICES = List.of("survey", "interview", "theme");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final YAMLMapper YAML =
      YAMLMapper.builder(YAMLFactory.builder().stringQuotingChecker(new QuotedStatuses()).build())
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  private MergeMain() {}

  /**
   * Writes {@code openapi.json}, {@code openapi.yaml}, {@code routes.json} and {@code
   * problems.json}.
   *
   * @param arguments the directory that holds the services' modules, the directory to write to, the
   *     version of this build
   * @throws MergeException if the services' documents do not fit together
   */
  public static void main(String[] arguments) throws IOException {
    Path modules = Path.of(arguments[0]);
    Path target = Files.createDirectories(Path.of(arguments[1]));
    List<ServiceDocument> documents = new ArrayList<>();
    for (String service : SERVICES) {
      documents.add(ServiceDocument.of(service, modules.resolve(service + "-service")));
    }
    Words words = Words.read(modules);
    DocumentMerge merge = DocumentMerge.of(common(arguments[2]), documents, words);
    JSON.writeValue(target.resolve("openapi.json").toFile(), merge.document());
    YAML.writeValue(target.resolve("openapi.yaml").toFile(), merge.document());
    JSON.writeValue(target.resolve("routes.json").toFile(), merge.routes());
    JSON.writeValue(target.resolve("problems.json").toFile(), words.problems());
  }

  /** The gateway's own part. */
  static ServiceDocument common(String version) throws IOException {
    ObjectNode root = (ObjectNode) JSON.readTree(resource("common.json"));
    String description = new String(resource("description.md"), StandardCharsets.UTF_8);
    ((ObjectNode) root.path("info")).put("version", version).put("description", description);
    return new ServiceDocument("gateway", root);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream file = MergeMain.class.getResourceAsStream("/surface/" + name)) {
      return file.readAllBytes();
    }
  }
}
