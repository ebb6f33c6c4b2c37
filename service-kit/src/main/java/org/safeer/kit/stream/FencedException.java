package org.safeer.kit.stream;

/** Somebody else has applied what was about to be applied here; nothing of it may be committed. */
class FencedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FencedException(Advance advance) {
    super("position of %s is no longer %d".formatted(advance.topicPartition(), advance.from()));
  }
}
