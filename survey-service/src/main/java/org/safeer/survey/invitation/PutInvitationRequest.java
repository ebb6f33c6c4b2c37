package org.safeer.survey.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;

/**
 * Whom an invitation lets in, and to what.
 *
 * @param questionnaire what they are asked to answer
 * @param questionnaireVersion which version of it; the newest that takes answers if left out
 * @param maxUses how many may come by it; one if left out
 * @param participant whom alone it is for, who is registered already; a new participant for each
 *     use if left out
 * @param region of those who come; if left out, each says their country or none
 * @param attributes of those who come, which they are not asked for
 * @param asks attributes that each says of themselves if they like
 * @param source where they were found: a source of the study's sampling
 * @param page address of a page that opens invitations; with one, the answer holds a link
 * @param expiresAt up to a year ahead, and a year ahead if left out
 * @param token in a sandbox alone, which code it is opened by; drawn if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(example = PutInvitationRequest.EXAMPLE)
public record PutInvitationRequest(
    @NotNull @Pattern(regexp = Shapes.KEY) String questionnaire,
    @Schema(description = "Which version of it; the newest that takes answers if left out") @Min(1)
        Integer questionnaireVersion,
    @Schema(description = "How many may come by it; one if left out") @Min(1) @Max(1_000_000)
        Integer maxUses,
    @Schema(description = "Whom alone it is for; a new participant for each use if left out")
        UUID participant,
    @Pattern(regexp = Shapes.KEY) String region,
    @Size(max = 50)
        Map<@Pattern(regexp = Shapes.KEY) String, @NotBlank @Size(max = 200) String> attributes,
    @Schema(description = "Attributes that each says of themselves if they like") @Size(max = 50)
        List<@NotNull @Pattern(regexp = Shapes.KEY) String> asks,
    @Pattern(regexp = Shapes.KEY) String source,
    @Schema(description = "A page that opens invitations; with one, the answer holds a link")
        @Size(max = 500)
        @Pattern(regexp = "^https://[^\\s#@]+$")
        String page,
    @Schema(description = "Up to a year ahead, and a year ahead if left out") Instant expiresAt,
    @Schema(description = "In a sandbox alone: which code opens it; drawn at random if left out")
        @Size(max = 100)
        String token) {

  static final String EXAMPLE =
      """
      {
        "questionnaire": "main",
        "maxUses": 100000,
        "attributes": {"origin-of-data": "synthetic"},
        "asks": ["generation", "years-in-country"],
        "source": "snowball",
        "page": "https://portal.example/take-part",
        "token": "SFR-SAND-B0X1-NV1T-AT10-N0FS-AFEE-R0VK"
      }""";

  /** One alone may come, of whom nothing is known before, if nothing else is said. */
  public PutInvitationRequest {
    maxUses = maxUses == null ? 1 : maxUses;
    attributes = attributes == null ? Map.of() : attributes;
    asks = asks == null ? List.of() : asks.stream().distinct().toList();
  }

  /** The same as it is stored: a token is stored nowhere. */
  PutInvitationRequest withoutToken() {
    return new PutInvitationRequest(
        questionnaire,
        questionnaireVersion,
        maxUses,
        participant,
        region,
        attributes,
        asks,
        source,
        page,
        expiresAt,
        null);
  }

  /** Does not tell a token to the first log that prints it. */
  @Override
  public String toString() {
    return "PutInvitationRequest[" + questionnaire + "]";
  }
}
