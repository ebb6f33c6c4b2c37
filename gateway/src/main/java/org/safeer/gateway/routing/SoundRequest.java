package org.safeer.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether two readers of a request could disagree about where it ends or whom it is for. Netty has
 * refused the worst (length and chunks together, two lengths, broken chunks) before this is asked.
 */
final class SoundRequest {

  private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]+");
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final String CHUNKED = "chunked";

  private SoundRequest() {}

  /** What is wrong with it; empty for a request that can only be read one way. */
  static Optional<String> complaint(HttpServerRequest request) {
    MultiMap headers = request.headers();
    if (!VISIBLE_ASCII.matcher(request.uri()).matches()) {
      return Optional.of("The target has characters that must be percent-encoded.");
    }
    if (request.path() == null || !request.path().startsWith("/")) {
      return Optional.of("The target is not a path.");
    }
    if (!headers.names().stream().allMatch(name -> NAME.matcher(name).matches())) {
      return Optional.of("A header has no name that can be one.");
    }
    if (!hasOneHost(request)) {
      return Optional.of("There must be exactly one Host.");
    }
    return framing(request.version(), headers);
  }

  private static boolean hasOneHost(HttpServerRequest request) {
    int hosts = request.headers().getAll(HttpHeaders.HOST).size();
    return hosts == 1 || (hosts == 0 && request.version() == HttpVersion.HTTP_1_0);
  }

  private static Optional<String> framing(HttpVersion version, MultiMap headers) {
    List<String> encodings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
    List<String> lengths = headers.getAll(HttpHeaders.CONTENT_LENGTH);
    if (!encodings.isEmpty() && (version == HttpVersion.HTTP_1_0 || !lengths.isEmpty())) {
      return Optional.of("Transfer-Encoding does not belong here.");
    }
    if (encodings.size() > 1 || (encodings.size() == 1 && !CHUNKED.equals(encodings.get(0)))) {
      return Optional.of("The only transfer encoding is \"chunked\".");
    }
    boolean countable = lengths.stream().allMatch(length -> LENGTH.matcher(length).matches());
    return lengths.size() > 1 || !countable
        ? Optional.of("Content-Length is not one number.")
        : Optional.empty();
  }
}
