package org.safeer.survey.responsebatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What became of one response of a batch.
 *
 * @param response its id
 * @param status what a single request would have been answered: 201 stored, 200 stored before with
 *     the same content, or the problem's
 * @param version the state version of what is stored; absent if it was refused
 * @param problem why it was refused; absent if it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchResult(UUID response, int status, Long version, BatchProblem problem) {

  static BatchResult stored(UUID response, boolean created, long version) {
    return new BatchResult(response, created ? 201 : 200, version, null);
  }

  static BatchResult refused(UUID response, BatchProblem problem) {
    return new BatchResult(response, problem.status(), null, problem);
  }
}
