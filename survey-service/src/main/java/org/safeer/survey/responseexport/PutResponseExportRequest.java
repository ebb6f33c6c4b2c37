package org.safeer.survey.responseexport;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;
import org.safeer.survey.responseexport.file.ExportFiles;
import org.safeer.survey.responseexport.file.ExportFormat;
import org.safeer.survey.responseexport.table.ExportedValues;

/**
 * Which responses are exported, and how.
 *
 * @param questionnaire whose answers are exported
 * @param questionnaireVersion one version of it; all of them if left out
 * @param format how the rows are written down
 * @param values what stands in the cells of closed items; codes if left out, numbers for SPSS
 * @param language of labels where one must be chosen; English, or else the first, if left out
 * @param filter conditions on the responses, as lists of them take: operator and value by field
 * @param weighting id of a finished weighting whose weights are a column
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(example = PutResponseExportRequest.EXAMPLE)
public record PutResponseExportRequest(
    @NotNull @Pattern(regexp = Shapes.KEY) String questionnaire,
    @Schema(description = "One version of it; all of them, with all their columns, if left out")
        @Min(1)
        Integer questionnaireVersion,
    @Schema(
            description =
                "`csv` with W3C's metadata, `ndjson`, `xlsx`, or `spss`: CSV of numbers and the"
                    + " syntax that reads it")
        @NotNull
        ExportFormat format,
    @Schema(
            description =
                "What stands in the cells of closed items: `codes` (points, keys of options),"
                    + " `labels` in one language, or `numbers`. Left out: codes; numbers for SPSS,"
                    + " which takes nothing else")
        ExportedValues values,
    @Schema(
            description =
                "Of labels, where one language must be chosen; a text that is not translated is in"
                    + " English, or else in the first it has")
        @Pattern(regexp = Shapes.LANGUAGE)
        String language,
    @Schema(
            description =
                "Only responses that meet these conditions: operator and value by field, as the"
                    + " list of responses takes them")
        @Size(max = 10)
        Map<
                @Size(min = 1, max = 110) String,
                @NotNull @Size(min = 1, max = 5) Map<
                    @Size(min = 1, max = 10) String, @NotNull @Size(min = 1, max = 10_000) String>>
            filter,
    @Schema(description = "Id of a finished weighting whose weights stand in a column")
        @Pattern(regexp = Shapes.UUID)
        String weighting) {

  static final String EXAMPLE =
      """
      {
        "questionnaire": "main",
        "questionnaireVersion": 1,
        "format": "csv",
        "values": "codes",
        "language": "en",
        "filter": {"review": {"in": "received,approved"}}
      }""";

  private static final String USUAL_LANGUAGE = "en";

  /** What is left out has its default, so that the same request is the same however it is told. */
  public PutResponseExportRequest {
    values = values == null && format != null ? ExportFiles.usualValues(format) : values;
    language = language == null ? USUAL_LANGUAGE : language;
    filter = filter == null || filter.isEmpty() ? null : new TreeMap<>(filter);
    weighting = weighting == null ? null : weighting.toLowerCase(Locale.ROOT);
  }

  /** Whether the language is the one that is taken where none is told. */
  boolean isInUsualLanguage() {
    return USUAL_LANGUAGE.equals(language);
  }
}
