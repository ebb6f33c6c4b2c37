package org.safeer.interview.coding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;

/**
 * Why a coding of a batch was refused: what a single request would have been answered.
 *
 * @param errors what is wrong with its fields, with pointers into the batch
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a coding was refused: the problem of a single request.")
public record CodingRefusal(
    URI type, String title, int status, String detail, String code, List<FieldError> errors) {

  /**
   * @param base where the pages stand that explain each problem
   */
  static CodingRefusal of(ProblemException refusal, String base) {
    String code = refusal.problemCode().code();
    List<FieldError> errors = refusal.errors();
    return new CodingRefusal(
        URI.create(base + code),
        refusal.getTitle(),
        refusal.getStatusCode(),
        refusal.getDetail(),
        code,
        errors.isEmpty() ? null : errors);
  }
}
