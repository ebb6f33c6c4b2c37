package org.safeer.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.safeer.gateway.problem.ProblemWriter;
import org.safeer.gateway.problem.UnreadBody;
import org.safeer.kit.problem.KitProblem;

/** A document that is answered as it is, and not again to who has it already. */
public final class StaticDocument {

  private static final int TAG_DIGITS = 32;

  private final Buffer content;
  private final String mediaType;
  private final String tag;

  private StaticDocument(byte[] content, String mediaType) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
    this.content = Buffer.buffer(content);
    this.mediaType = mediaType;
    this.tag = '"' + HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS) + '"';
  }

  /** A text that was made when this process started. */
  static StaticDocument ofText(String text, String mediaType) {
    return of(text.getBytes(StandardCharsets.UTF_8), mediaType);
  }

  /** Reads the file from the class path; its absence is a broken build, not a broken request. */
  public static StaticDocument of(String resource, String mediaType) {
    try (InputStream file = StaticDocument.class.getResourceAsStream(resource)) {
      return of(file.readAllBytes(), mediaType);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static StaticDocument of(byte[] content, String mediaType) {
    try {
      return new StaticDocument(content, mediaType);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Answers GET and HEAD; any other method is a problem. */
  public void answer(HttpServerRequest request, ProblemWriter problems) {
    HttpServerResponse response = request.response();
    if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
      response.putHeader(HttpHeaders.ALLOW, "GET, HEAD");
      problems.answer(request, KitProblem.METHOD_NOT_ALLOWED, "This can only be read.");
      return;
    }
    response.putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatusCode(304).end();
    } else {
      response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
      send(request.method(), response);
    }
    UnreadBody.discard(request);
  }

  private void send(HttpMethod method, HttpServerResponse response) {
    if (method == HttpMethod.HEAD) {
      response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length())).end();
    } else {
      response.end(content);
    }
  }
}
