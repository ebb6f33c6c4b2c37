package org.safeer.kit.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** How this service reaches Kafka: every {@code kafka.*} setting, security included. */
@ApplicationScoped
public class Broker {

  private final Map<String, Object> settings;

  Broker(@Identifier("default-kafka-broker") Map<String, Object> settings) {
    this.settings = settings;
  }

  /** The connection's settings together with a client's own, which win. */
  public Properties with(Map<String, ?> own) {
    Map<String, Object> merged = new HashMap<>(settings);
    merged.putAll(own);
    Properties properties = new Properties();
    properties.putAll(merged);
    return properties;
  }

  /** An administration client; calls give up after {@code timeoutMillis}. */
  public Admin admin(int timeoutMillis) {
    return Admin.create(
        with(
            Map.of(
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeoutMillis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeoutMillis)));
  }
}
