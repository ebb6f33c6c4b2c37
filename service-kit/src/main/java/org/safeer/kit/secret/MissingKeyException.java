package org.safeer.kit.secret;

/** The key is not here that something is or is to be encrypted with. */
public class MissingKeyException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
