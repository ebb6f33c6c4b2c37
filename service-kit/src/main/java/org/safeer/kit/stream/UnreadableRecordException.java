package org.safeer.kit.stream;

/** A record that holds no state its reader understands. */
public class UnreadableRecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient StateRecord record;

  /** Names the record and, without quoting its content, what is wrong with it. */
  public UnreadableRecordException(StateRecord record, String reason, Throwable cause) {
    super(record + ": " + reason, cause);
    this.record = record;
  }

  /** The record that could not be read. */
  public StateRecord record() {
    return record;
  }
}
