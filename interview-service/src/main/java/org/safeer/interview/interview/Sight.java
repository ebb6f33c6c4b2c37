package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.identity.Caller;

/** Which interviews of a study a caller may see: only a researcher sees what others submitted. */
@ApplicationScoped
class Sight {

  private static final String RESEARCHER = "researcher";

  private final Caller caller;

  Sight(Caller caller) {
    this.caller = caller;
  }

  boolean all() {
    return RESEARCHER.equals(caller.role());
  }

  boolean of(String client) {
    return all() || client.equals(caller.clientId());
  }

  String client() {
    return caller.clientId();
  }

  /** The interview itself, or {@code not-found} if there is none for this caller. */
  Interview seen(Interview interview) {
    if (interview == null || !of(interview.createdBy)) {
      throw Problems.notFound();
    }
    return interview;
  }
}
