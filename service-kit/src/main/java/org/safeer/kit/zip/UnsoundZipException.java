package org.safeer.kit.zip;

import java.io.IOException;

/** A packed file that is not read on. */
public final class UnsoundZipException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** What is wrong with it. */
  public enum Reason {
    /** It is damaged, encrypted or packed in a way that is not read. */
    DAMAGED,
    /** It holds more entries than are read. */
    ENTRIES,
    /** It unpacks to more than is read. */
    SIZE,
    /** It unpacks to more than a file of its size honestly does. */
    RATIO,
    /** An entry's name leads out of the file. */
    NAME
  }

  UnsoundZipException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }
}
