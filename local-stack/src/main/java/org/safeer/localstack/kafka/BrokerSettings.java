package org.safeer.localstack.kafka;

import java.nio.file.Path;
import java.util.Properties;

/** The configuration of the one broker, which is its own controller. */
final class BrokerSettings {

  static final int NODE_ID = 1;

  private BrokerSettings() {}

  static Properties of(Path data, int brokerPort, int controllerPort) {
    Properties settings = new Properties();
    settings.setProperty("log.dirs", data.toString());
    addListeners(settings, brokerPort, controllerPort);
    addSingleNode(settings);
    addQuickComeback(settings);
    addSmallMachine(settings);
    settings.setProperty("auto.create.topics.enable", "false");
    settings.setProperty("group.initial.rebalance.delay.ms", "0");
    // A developer sees compaction within seconds and not after the default quarter of a minute.
    settings.setProperty("log.cleaner.backoff.ms", "5000");
    return settings;
  }

  private static void addListeners(Properties settings, int brokerPort, int controllerPort) {
    String broker = "BROKER://127.0.0.1:" + brokerPort;
    settings.setProperty("process.roles", "broker,controller");
    settings.setProperty("node.id", Integer.toString(NODE_ID));
    settings.setProperty("listeners", broker + ",CONTROLLER://127.0.0.1:" + controllerPort);
    settings.setProperty("advertised.listeners", broker);
    settings.setProperty("inter.broker.listener.name", "BROKER");
    settings.setProperty("controller.listener.names", "CONTROLLER");
    settings.setProperty("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
    // Static voters follow a changed port at each start; a stored quorum would not.
    settings.setProperty("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
  }

  private static void addSingleNode(Properties settings) {
    settings.setProperty("default.replication.factor", "1");
    settings.setProperty("min.insync.replicas", "1");
    settings.setProperty("offsets.topic.replication.factor", "1");
    settings.setProperty("offsets.topic.num.partitions", "4");
    settings.setProperty("transaction.state.log.replication.factor", "1");
    settings.setProperty("transaction.state.log.min.isr", "1");
    settings.setProperty("transaction.state.log.num.partitions", "4");
    settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
    settings.setProperty("share.coordinator.state.topic.min.isr", "1");
    settings.setProperty("share.coordinator.state.topic.num.partitions", "4");
  }

  /** After a crash the controller, alone as it is, waits for its own broker's session to end. */
  private static void addQuickComeback(Properties settings) {
    settings.setProperty("broker.session.timeout.ms", "5000");
    settings.setProperty("broker.heartbeat.interval.ms", "500");
  }

  private static void addSmallMachine(Properties settings) {
    settings.setProperty("num.network.threads", "2");
    settings.setProperty("num.io.threads", "4");
    settings.setProperty("background.threads", "2");
    // The default of 128 MiB would be half of this broker's heap.
    settings.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20));
  }
}
