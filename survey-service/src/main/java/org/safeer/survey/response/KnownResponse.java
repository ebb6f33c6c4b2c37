package org.safeer.survey.response;

import java.util.Map;

/**
 * A stored response, and what was first submitted as it: a retry is compared with that, whatever
 * was edited since.
 */
record KnownResponse(Response response, Map<String, Answer> first) {

  boolean isAs(Submission submission, Map<String, Answer> complete) {
    return response.isOf(submission) && first.equals(complete);
  }
}
