package org.safeer.kit.event;

/** A record whose headers are not those of a CloudEvent of this suite. */
public class InvalidEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says which header is wrong. */
  public InvalidEventException(String message) {
    super(message);
  }
}
