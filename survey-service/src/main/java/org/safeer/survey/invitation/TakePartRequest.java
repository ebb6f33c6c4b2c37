package org.safeer.survey.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;
import org.safeer.survey.consentform.Agreement;
import org.safeer.survey.consentform.ConsentScope;
import org.safeer.survey.participant.Basis;
import org.safeer.survey.study.DataBasis;

/**
 * What a respondent agrees to, and what they say of themselves.
 *
 * @param formVersion the consent form that was shown: the one that the invitation shows now
 * @param scopes what they agree to
 * @param language the language they read it in
 * @param country where they live, ISO 3166-1 alpha-2; only the region it lies in is kept
 * @param attributes those that the invitation asks for, as far as they like
 */
@Schema(example = TakePartRequest.EXAMPLE)
public record TakePartRequest(
    @NotNull @Size(min = 1, max = 64) String formVersion,
    @NotEmpty @Size(max = 10) List<@NotNull ConsentScope> scopes,
    @NotNull @Pattern(regexp = Shapes.LANGUAGE) String language,
    @Pattern(regexp = "^[A-Z]{2}$") String country,
    @Size(max = 50)
        Map<@Pattern(regexp = Shapes.KEY) String, @NotBlank @Size(max = 200) String> attributes) {

  static final String EXAMPLE =
      """
      {
        "formVersion": "2025-1",
        "scopes": ["survey", "interview"],
        "language": "ur",
        "country": "AE",
        "attributes": {"generation": "first"}
      }""";

  /** Scopes are a set; attributes may be left out. */
  public TakePartRequest {
    scopes = ConsentScope.asSet(scopes);
    attributes = attributes == null ? Map.of() : attributes;
  }

  Agreement agreement() {
    return new Agreement(formVersion, language, scopes);
  }

  Basis basis(Instant agreedAt) {
    return new Basis(DataBasis.CONSENT, scopes, formVersion, language, agreedAt, null);
  }
}
