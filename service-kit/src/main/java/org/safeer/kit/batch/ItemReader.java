package org.safeer.kit.batch;

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
import java.util.List;
import java.util.Set;
import org.safeer.kit.problem.ConstraintErrors;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonErrors;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Reads the items of a batch one by one, as strictly as single requests are read. */
@ApplicationScoped
public class ItemReader {

  private final ObjectMapper mapper;
  private final Validator validator;

  ItemReader(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  /**
   * One item, held against the constraints of its type.
   *
   * @param place where it stands in the batch
   * @throws ProblemException that a single request would have been answered, with pointers into the
   *     batch
   */
  public <T> T valid(TokenBuffer item, Class<T> type, String place) {
    T read = read(item, type, place);
    Set<ConstraintViolation<T>> broken = validator.validate(read);
    if (!broken.isEmpty()) {
      List<FieldError> errors = ConstraintErrors.of(new ConstraintViolationException(broken));
      throw new ProblemException(
              KitProblem.VALIDATION_FAILED, errors.get(0).detail(), List.copyOf(errors))
          .within(place);
    }
    return read;
  }

  /**
   * One item as it is, or what the type knows of it.
   *
   * @param place where it stands in the batch
   * @throws ProblemException {@code malformed-body}
   */
  public <T> T read(TokenBuffer item, Class<T> type, String place) {
    try {
      return mapper.readValue(item.asParser(), type);
    } catch (JsonMappingException unreadable) {
      FieldError error = JsonErrors.of(unreadable);
      throw new ProblemException(KitProblem.MALFORMED_BODY, error.detail(), List.of(error))
          .within(place);
    } catch (JsonProcessingException malformed) {
      throw new ProblemException(KitProblem.MALFORMED_BODY, place + " is no readable JSON.");
    } catch (IOException impossible) {
      throw new UncheckedIOException("a buffer in memory is always readable", impossible);
    }
  }
}
