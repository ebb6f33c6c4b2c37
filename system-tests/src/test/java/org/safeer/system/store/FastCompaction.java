package org.safeer.system.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** Lets the broker do within seconds what it does within days in production. */
public final class FastCompaction {

  private static final Map<String, String> TOPIC =
      Map.of(
          "segment.ms", "100",
          "min.cleanable.dirty.ratio", "0.001",
          "min.compaction.lag.ms", "0",
          "max.compaction.lag.ms", "100",
          "delete.retention.ms", "100");
  private static final Map<String, String> BROKER = Map.of("log.cleaner.backoff.ms", "200");

  private FastCompaction() {}

  public static void of(String bootstrap, List<String> topics) {
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    topics.forEach(
        topic -> changes.put(new ConfigResource(ConfigResource.Type.TOPIC, topic), ops(TOPIC)));
    // The empty name is the default of all brokers, which is read without a restart.
    changes.put(new ConfigResource(ConfigResource.Type.BROKER, ""), ops(BROKER));
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
      admin.incrementalAlterConfigs(changes).all().get();
    } catch (ExecutionException refused) {
      throw new IllegalStateException(refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Collection<AlterConfigOp> ops(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(s -> new AlterConfigOp(new ConfigEntry(s.getKey(), s.getValue()), OpType.SET))
        .toList();
  }
}
