package org.safeer.kit.edit;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers 304 without a body where the client holds what it asks for already (RFC 9110, 13.1.2): a
 * portal that asks every minute costs a header and no document.
 */
@Provider
class Unmodified implements ContainerResponseFilter {

  private static final String ANY = "*";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String tag = response.getHeaderString(HttpHeaders.ETAG);
    boolean read =
        request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    if (read
        && tag != null
        && response.getStatus() == Status.OK.getStatusCode()
        && known(request).anyMatch(held -> held.equals(ANY) || opaque(held).equals(opaque(tag)))) {
      response.setStatusInfo(Status.NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  private static Stream<String> known(ContainerRequestContext request) {
    List<String> headers = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
    return headers == null
        ? Stream.empty()
        // No tag of ours holds a comma.
        : headers.stream().flatMap(header -> Stream.of(header.split(","))).map(String::trim);
  }

  /** Reads compare weakly: a weak tag equals the strong one of the same text. */
  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
