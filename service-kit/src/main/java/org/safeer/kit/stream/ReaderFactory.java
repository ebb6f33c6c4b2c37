package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.Consumer;

/** Opens readers, live ones and those of a rebuild. */
@ApplicationScoped
class ReaderFactory {

  private final StreamClients clients;
  private final GenerationTable generations;
  private final PositionTable positions;
  private final PollTransaction transaction;
  private final StreamConfig config;

  ReaderFactory(
      StreamClients clients,
      GenerationTable generations,
      PositionTable positions,
      PollTransaction transaction,
      StreamConfig config) {
    this.clients = clients;
    this.generations = generations;
    this.positions = positions;
    this.transaction = transaction;
    this.config = config;
  }

  /** A reader of the current generation that shares the partitions with the other replicas. */
  OpenReader live(StateProjection projection, int generation, StoppedPartitions stopped) {
    OpenReader open = open(clients.live(generation), projection, generation, generation, stopped);
    open.reader().subscribe(projection.topics());
    return open;
  }

  /** A reader that fills the next generation, still without partitions. */
  OpenReader rebuild(StateProjection projection, int from, int to, StoppedPartitions stopped) {
    return open(clients.alone(), projection, to, from, stopped);
  }

  private OpenReader open(
      Consumer<byte[], byte[]> consumer,
      StateProjection projection,
      int generation,
      int whileCurrent,
      StoppedPartitions stopped) {
    TopicIds ids = clients.topicIds();
    PositionSource source =
        new PositionSource(generations, positions, ids, generation, whileCurrent);
    GenerationReader reader =
        new GenerationReader(
            consumer,
            new Positions(consumer, source, stopped),
            new PollApplier(transaction, projection, generation, stopped),
            new LogStart(positions, generation),
            config.tries());
    return new OpenReader(consumer, ids, source, reader);
  }
}
