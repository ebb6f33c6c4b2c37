package org.safeer.survey.responsebatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.problem.ConstraintErrors;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonErrors;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;

/** Reads the responses of a batch one by one, as strictly as single requests are read. */
@ApplicationScoped
class BatchReader {

  private final ObjectMapper mapper;
  private final Validator validator;

  BatchReader(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
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
      UUID id = read(responses.get(i), BatchedResponse.Named.class, place).response();
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
    BatchedResponse read = read(response, BatchedResponse.class, place(index));
    Set<ConstraintViolation<BatchedResponse>> broken = validator.validate(read);
    if (!broken.isEmpty()) {
      List<FieldError> errors = ConstraintErrors.of(new ConstraintViolationException(broken));
      throw Problems.within(place(index), Problems.invalid(errors));
    }
    return read;
  }

  /** Where a response stands in the batch. */
  static String place(int index) {
    return JsonPointers.of("responses", index);
  }

  private <T> T read(TokenBuffer response, Class<T> type, String place) {
    try {
      return mapper.readValue(response.asParser(), type);
    } catch (JsonMappingException unreadable) {
      FieldError error = JsonErrors.of(unreadable);
      throw Problems.within(
          place, new ProblemException(KitProblem.MALFORMED_BODY, error.detail(), List.of(error)));
    } catch (JsonProcessingException malformed) {
      throw new ProblemException(KitProblem.MALFORMED_BODY, place + " is no readable JSON.");
    } catch (IOException impossible) {
      throw new UncheckedIOException("a buffer in memory is always readable", impossible);
    }
  }
}
