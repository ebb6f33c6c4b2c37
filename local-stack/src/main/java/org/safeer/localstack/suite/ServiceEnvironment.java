package org.safeer.localstack.suite;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.safeer.localstack.LocalStack;
import org.safeer.localstack.postgres.DatabaseAccess;

/**
 * Which variables each service is given: its own database, Kafka, keys and the others' addresses.
 */
final class ServiceEnvironment {

  private final LocalStack stack;
  private final SigningKeys keys;
  private final Map<ServiceName, Integer> ports;
  private final Path demoKeysFile;

  ServiceEnvironment(
      LocalStack stack, SigningKeys keys, Map<ServiceName, Integer> ports, Path demoKeysFile) {
    this.stack = stack;
    this.keys = keys;
    this.ports = new EnumMap<>(ports);
    this.demoKeysFile = demoKeysFile;
  }

  Map<String, String> of(ServiceName service) {
    Map<String, String> variables = new HashMap<>();
    DatabaseAccess database = stack.database(service.database());
    variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.get(service)));
    variables.put("QUARKUS_BANNER_ENABLED", "false");
    variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
    variables.put("QUARKUS_DATASOURCE_USERNAME", database.user());
    variables.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    variables.put("KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrap());
    variables.put("SAFEER_KEYS_PUBLIC", keys.publicKey().toString());
    variables.put("SAFEER_PROBLEMS_BASE", url(ServiceName.GATEWAY) + "/problems/");
    addAddresses(service, variables);
    if (service == ServiceName.GATEWAY) {
      variables.put("SAFEER_KEYS_PRIVATE", keys.privateKey().toString());
      if (demoKeysFile != null) {
        variables.put("SAFEER_DEMO_KEYS_FILE", demoKeysFile.toAbsolutePath().toString());
      }
    }
    return variables;
  }

  /** Everybody may ask survey-service about a study; only the gateway knows all. */
  private void addAddresses(ServiceName service, Map<String, String> variables) {
    for (ServiceName other : ServiceName.values()) {
      boolean told =
          other == ServiceName.SURVEY ? service != other : service == ServiceName.GATEWAY;
      if (told && other != ServiceName.GATEWAY) {
        variables.put(other.urlVariable(), url(other));
      }
    }
  }

  private String url(ServiceName service) {
    return "http://127.0.0.1:" + ports.get(service);
  }
}
