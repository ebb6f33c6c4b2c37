package org.safeer.kit.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.MDC;
import org.safeer.kit.id.Ids;

/** The id under which one request is found again in problems and logs. */
@ApplicationScoped
public class RequestIds {

  /** Header in which the gateway hands the id on. */
  public static final String HEADER = "X-Request-Id";

  private static final String MDC_KEY = "requestId";

  /** The id of the request in progress; a new one where none was given. */
  public String current() {
    Object known = MDC.get(MDC_KEY);
    return known == null ? adopt(null) : known.toString();
  }

  /**
   * Takes over the id that came with a request.
   *
   * @param given the header's value; a blank, overlong or odd one is replaced, since it is logged
   */
  public String adopt(String given) {
    boolean usable = given != null && given.matches("[A-Za-z0-9._-]{8,64}");
    String id = usable ? given : Ids.v7().toString();
    MDC.put(MDC_KEY, id);
    return id;
  }
}
