package org.safeer.survey.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Shapes;

/**
 * How a participant can be reached.
 *
 * @param email an address
 * @param phone a number as ITU-T E.164 writes it
 * @param name how they like to be called
 * @param language what to write to them in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(example = PutContactRequest.EXAMPLE)
public record PutContactRequest(
    @Size(max = 254) @Pattern(regexp = "^[^@\\s]{1,64}@[^@\\s]{1,189}$") String email,
    @Pattern(regexp = "^\\+[1-9][0-9]{6,14}$") String phone,
    @Size(max = 200) @Pattern(regexp = "^[^\\p{Cc}]+$") String name,
    @NotNull @NotBlank @Pattern(regexp = Shapes.LANGUAGE) String language) {

  static final String EXAMPLE =
      """
      {"email": "nobody@example.org", "phone": "+12025550123", "language": "ur"}""";

  /** What is wrong across the fields. */
  List<FieldError> errors() {
    return email == null && phone == null
        ? List.of(new FieldError("/email", "required", "/email is required without a /phone."))
        : List.of();
  }

  /** Does not tell a person's address to the first log that prints it. */
  @Override
  public String toString() {
    return "PutContactRequest[…]";
  }
}
