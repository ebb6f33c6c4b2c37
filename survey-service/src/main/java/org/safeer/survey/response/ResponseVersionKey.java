package org.safeer.survey.response;

import java.util.UUID;
import org.safeer.survey.EntityKey;

/** Primary key of a content that a response has had. */
record ResponseVersionKey(String study, UUID response, int number) {

  static ResponseVersionKey of(EntityKey response, int number) {
    return new ResponseVersionKey(response.study(), response.id(), number);
  }
}
