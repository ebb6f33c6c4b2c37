package org.safeer.survey.participant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;

/**
 * Registers a participant by an opaque id.
 *
 * @param region a region of the study's frame; instead of the country
 * @param country ISO 3166-1 alpha-2; only the region it lies in is kept
 * @param attributes values of the attributes the study declares, as text; never a name or a contact
 * @param source where they were found: a source of the study's sampling
 * @param basis why their words may be held; a consent in it is the participant's first
 */
@Schema(example = PutParticipantRequest.EXAMPLE)
public record PutParticipantRequest(
    @Pattern(regexp = Shapes.KEY) String region,
    @Pattern(regexp = "^[A-Z]{2}$") String country,
    @Size(max = 50)
        Map<@Pattern(regexp = Shapes.KEY) String, @NotBlank @Size(max = 200) String> attributes,
    @Pattern(regexp = Shapes.KEY) String source,
    @NotNull @Valid Basis basis) {

  static final String EXAMPLE =
      """
      {
        "country": "AE",
        "attributes": {"generation": "first"},
        "source": "community-organisation",
        "basis": {
          "kind": "consent",
          "scopes": ["survey", "interview", "quotation"],
          "formVersion": "2025-1",
          "language": "ur",
          "agreedAt": "2025-11-20T09:30:00Z"
        }
      }""";

  /** Attributes may be left out. */
  public PutParticipantRequest {
    attributes = attributes == null ? Map.of() : attributes;
  }
}
