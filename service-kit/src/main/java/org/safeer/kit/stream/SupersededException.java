package org.safeer.kit.stream;

/** A rebuild has swapped in another generation than the one worked on. */
class SupersededException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SupersededException(int expected, int current) {
    super("generation %d was expected, %d is current".formatted(expected, current));
  }
}
