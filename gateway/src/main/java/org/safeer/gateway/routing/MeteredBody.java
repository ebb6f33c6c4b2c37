package org.safeer.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/**
 * A body that is counted as it passes: one that does not say its length, or lies about it, is held
 * to the same bound as one that does.
 */
final class MeteredBody implements ReadStream<Buffer> {

  /** Why the stream failed, when it was the count. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("the body is larger than its route takes", null, false, false);
    }
  }

  private final HttpServerRequest source;
  private final long bound;
  private final Runnable whenRead;
  private Handler<Throwable> failure;
  private long read;

  MeteredBody(HttpServerRequest source, long bound, Runnable whenRead) {
    this.source = source;
    this.bound = bound;
    this.whenRead = whenRead;
  }

  boolean tooLarge() {
    return read > bound;
  }

  @Override
  public ReadStream<Buffer> handler(Handler<Buffer> sink) {
    source.handler(sink == null ? null : buffer -> meter(buffer, sink));
    return this;
  }

  private void meter(Buffer buffer, Handler<Buffer> sink) {
    boolean failed = tooLarge();
    read += buffer.length();
    if (!tooLarge()) {
      sink.handle(buffer);
    } else if (!failed && failure != null) {
      failure.handle(new TooLargeException());
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
    failure = handler;
    source.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(Handler<Void> handler) {
    source.endHandler(handler == null ? null : end -> end(handler));
    return this;
  }

  private void end(Handler<Void> handler) {
    if (!tooLarge()) {
      whenRead.run();
      handler.handle(null);
    }
  }

  @Override
  public ReadStream<Buffer> pause() {
    source.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    source.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    source.fetch(amount);
    return this;
  }
}
