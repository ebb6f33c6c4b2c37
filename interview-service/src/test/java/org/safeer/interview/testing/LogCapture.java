package org.safeer.interview.testing;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything the service logs while this is open. */
public final class LogCapture extends Handler implements AutoCloseable {

  private final StringBuffer text = new StringBuffer();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final Logger root = Logger.getLogger("");

  /** Begins to listen. */
  public LogCapture() {
    root.addHandler(this);
  }

  public String text() {
    return text.toString();
  }

  @Override
  public void publish(LogRecord message) {
    text.append(formatter.format(message)).append('\n');
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    root.removeHandler(this);
  }
}
