package org.safeer.survey.responsebatch;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.batch.ItemReader;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;

/** Reads the responses of a batch one by one, as strictly as single requests are read. */
@ApplicationScoped
class BatchReader {

  private final ItemReader items;

  BatchReader(ItemReader items) {
    this.items = items;
  }

  /**
   * The ids of the responses.
   *
   * @throws ProblemException if a response has none, or that of another one: its result could not
   *     be told apart
   */
  List<UUID> ids(List<TokenBuffer> responses) {
    List<FieldError> errors = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < responses.size(); i++) {
      String place = place(i);
      UUID id = items.read(responses.get(i), BatchedResponse.Named.class, place).response();
      String pointer = place + "/response";
      if (id == null) {
        errors.add(new FieldError(pointer, "not-null", pointer + " must not be null."));
      } else if (!seen.add(id)) {
        errors.add(
            new FieldError(
                pointer, "duplicate-response", pointer + " is the id of another response."));
      }
      ids.add(id);
    }
    Problems.requireNone(errors);
    return ids;
  }

  /**
   * One response.
   *
   * @throws ProblemException that a single request would have been answered, with pointers into the
   *     batch
   */
  BatchedResponse read(TokenBuffer response, int index) {
    return items.valid(response, BatchedResponse.class, place(index));
  }

  /** Where a response stands in the batch. */
  static String place(int index) {
    return JsonPointers.of("responses", index);
  }
}
