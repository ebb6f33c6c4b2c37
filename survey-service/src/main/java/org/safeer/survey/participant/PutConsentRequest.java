package org.safeer.survey.participant;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;
import org.safeer.survey.consentform.ConsentScope;
import org.safeer.survey.study.DataBasis;

/**
 * What a participant agreed to.
 *
 * @param participant who agreed
 * @param formVersion the consent form that was shown
 * @param scopes what they agreed to: all of it, not what is new
 * @param language the language the form was shown in
 * @param agreedAt when they agreed; up to five minutes ahead, since clocks differ
 */
@Schema(example = PutConsentRequest.EXAMPLE)
public record PutConsentRequest(
    @NotNull UUID participant,
    @NotNull @Size(min = 1, max = 64) String formVersion,
    @NotEmpty @Size(max = 10) List<@NotNull ConsentScope> scopes,
    @NotNull @Pattern(regexp = Shapes.LANGUAGE) String language,
    @NotNull @PastOrPresent Instant agreedAt) {

  static final String EXAMPLE =
      """
      {
        "participant": "0193a1b0-0000-7000-8000-000000000001",
        "formVersion": "2025-1",
        "scopes": ["survey", "interview", "quotation"],
        "language": "ur",
        "agreedAt": "2025-11-20T09:30:00Z"
      }""";

  /** The same as a basis. */
  Basis basis() {
    return new Basis(DataBasis.CONSENT, scopes, formVersion, language, agreedAt, null);
  }
}
