package org.safeer.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The one line by which a program that starts a stack learns how to reach it. */
final class ReadyLine {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ReadyLine() {}

  static String of(LocalStack stack) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode postgres = root.putObject("postgres");
    postgres.put("port", stack.postgres().port());
    postgres.put("pid", stack.postgres().process().pid());
    postgres.set("databases", JSON.valueToTree(stack.postgres().databases()));
    ObjectNode kafka = root.putObject("kafka");
    kafka.put("bootstrap", stack.kafka().bootstrap());
    kafka.put("pid", stack.kafka().process().pid());
    try {
      return "READY " + JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
