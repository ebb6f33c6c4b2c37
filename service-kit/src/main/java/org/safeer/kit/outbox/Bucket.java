package org.safeer.kit.outbox;

import org.safeer.kit.event.KeyPartition;

/** The bucket of a partition key. All records of one key are in one bucket. */
final class Bucket {

  /** Fixed for ever: rows and producers of another count would not keep the order of a key. */
  static final int COUNT = 8;

  private Bucket() {}

  static int of(String partitionKey) {
    return KeyPartition.hash(partitionKey) % COUNT;
  }
}
