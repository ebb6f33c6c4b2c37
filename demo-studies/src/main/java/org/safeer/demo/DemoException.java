package org.safeer.demo;

/** A step of the loading that did not succeed, in words for the person who ran it. */
public class DemoException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DemoException(String message) {
    super(message);
  }

  DemoException(String message, Throwable cause) {
    super(message, cause);
  }
}
