package org.safeer.kit.outbox;

/** A topic is there, but not as its owner must have it. */
class TopicShapeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TopicShapeException(String topic, int found, int wanted) {
    super(
        "topic %s has %d partitions and must have %d: one subject's records would part"
            .formatted(topic, found, wanted));
  }
}
