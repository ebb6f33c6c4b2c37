package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.identity.Caller;

/**
 * Which interviews of a study a caller may see: a researcher and a coder see what others submitted,
 * and so does an output checker, whose scopes reach nothing of it but quotations.
 */
@ApplicationScoped
class Sight {

  private static final Set<String> SEEING_ALL = Set.of("researcher", "coder", "output-checker");

  private final Caller caller;

  Sight(Caller caller) {
    this.caller = caller;
  }

  boolean all() {
    return SEEING_ALL.contains(caller.role());
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
