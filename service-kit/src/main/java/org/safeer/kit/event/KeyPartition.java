package org.safeer.kit.event;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/**
 * The partition of a partition key: Kafka's own murmur2 rule, chosen explicitly.
 *
 * <p>Topics are keyed by entity but partitioned by the subject the entity belongs to, so the record
 * key alone would send one subject's records to different partitions.
 */
public final class KeyPartition {

  private KeyPartition() {}

  /** The partition, 0 to {@code partitions - 1}; the same in every release of Kafka's clients. */
  public static int of(String partitionKey, int partitions) {
    return hash(partitionKey) % partitions;
  }

  /** The non-negative hash behind {@link #of}. */
  public static int hash(String partitionKey) {
    return Utils.toPositive(Utils.murmur2(partitionKey.getBytes(StandardCharsets.UTF_8)));
  }
}
