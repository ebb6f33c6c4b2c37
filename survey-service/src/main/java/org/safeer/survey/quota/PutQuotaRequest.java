package org.safeer.survey.quota;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;

/**
 * How many responses of a cell are wanted.
 *
 * @param questionnaire responses to any of its versions are counted
 * @param title its name by language tag; null if it has none
 * @param cell whose responses are counted
 * @param limit how many, 1 to 10,000,000
 * @param whenFull what becomes of further ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(example = PutQuotaRequest.EXAMPLE)
public record PutQuotaRequest(
    @NotNull @Pattern(regexp = Shapes.KEY) String questionnaire,
    @Schema(description = "Its name by language tag", minProperties = 1, maxProperties = 50)
        @Size(min = 1, max = 50)
        Map<@Pattern(regexp = Shapes.LANGUAGE) String, @NotBlank @Size(max = 500) String> title,
    @NotNull @Valid QuotaCell cell,
    @Schema(description = "How many responses are wanted")
        @NotNull
        @Min(1)
        @Max(PutQuotaRequest.HIGHEST)
        Integer limit,
    @NotNull WhenFull whenFull) {

  static final long HIGHEST = 10_000_000;

  static final String EXAMPLE =
      """
      {
        "questionnaire": "main",
        "title": {"en": "First generation in the Gulf", "ur": "خلیج میں پہلی نسل"},
        "cell": {"region": "gulf", "attributes": {"generation": "first"}},
        "limit": 200,
        "whenFull": "refuse"
      }""";
}
