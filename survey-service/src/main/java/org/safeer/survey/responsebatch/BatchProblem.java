package org.safeer.survey.responsebatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.quota.Places;

/**
 * Why a response of a batch was refused: what a single request would have been answered.
 *
 * @param errors what is wrong with its fields, with pointers into the batch
 * @param storedVersion the version stored under its id, if that is the caller's to know
 * @param quotas the quotas that have no place left for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchProblem(
    URI type,
    String title,
    int status,
    String detail,
    String code,
    List<FieldError> errors,
    Long storedVersion,
    List<String> quotas) {

  /**
   * @param base where the pages stand that explain each problem
   */
  static BatchProblem of(ProblemException refusal, String base) {
    String code = refusal.problemCode().code();
    List<FieldError> errors = refusal.errors();
    return new BatchProblem(
        URI.create(base + code),
        refusal.getTitle(),
        refusal.getStatusCode(),
        refusal.getDetail(),
        code,
        errors.isEmpty() ? null : errors,
        (Long) refusal.getParameters().get(Problems.STORED_VERSION),
        Places.named(refusal));
  }
}
