package org.safeer.kit.paging;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** How much of a list is read at once, and how a page is answered. */
public final class Paging {

  /** Items on a page when the client does not say. */
  public static final int DEFAULT_LIMIT = 50;

  /** Most items on a page. */
  public static final int MAX_LIMIT = 200;

  private Paging() {}

  /**
   * The limit to use.
   *
   * @throws ProblemException {@code invalid-parameter} outside 1 to 200
   */
  static int limit(Integer requested) {
    int limit = requested == null ? DEFAULT_LIMIT : requested;
    if (limit < 1 || limit > MAX_LIMIT) {
      String rule = "limit must be from 1 to " + MAX_LIMIT + ".";
      throw new ProblemException(
          KitProblem.INVALID_PARAMETER, rule, List.of(new FieldError("limit", "range", rule)));
    }
    return limit;
  }

  /** Answers with the page and, where there is a next one, its RFC 8288 link. */
  public static Response page(Page<?> page, UriInfo uri) {
    Response.ResponseBuilder answer = Response.ok(page);
    if (page.next() != null) {
      String path = uri.getRequestUri().getRawPath();
      String query =
          uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build().getRawQuery();
      answer.header("Link", "<" + path + "?" + query + ">; rel=\"next\"");
    }
    return answer.build();
  }
}
