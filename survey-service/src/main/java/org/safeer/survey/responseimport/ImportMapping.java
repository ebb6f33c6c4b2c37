package org.safeer.survey.responseimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;
import org.safeer.survey.participant.Basis;

/**
 * How the rows of a file become participants and responses.
 *
 * @param importKey names the file: rows imported under one key again double nothing
 * @param questionnaire what the rows answer
 * @param questionnaireVersion which version of it
 * @param headerRows how many rows stand before the data
 * @param charset how the file is encoded; UTF-8 if left out
 * @param region where the regions stand; all are {@code unknown} if left out
 * @param attributes where the participants' attributes stand
 * @param basis why the rows may be held; the same for all
 * @param items where the answers stand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(example = ImportMapping.EXAMPLE)
public record ImportMapping(
    @NotNull @Pattern(regexp = Shapes.KEY) String importKey,
    @NotNull @Pattern(regexp = Shapes.KEY) String questionnaire,
    @NotNull @Min(1) Integer questionnaireVersion,
    @NotNull @Min(0) @Max(20) Integer headerRows,
    @Size(min = 1, max = 40) String charset,
    @Valid RegionColumn region,
    @Size(max = 50)
        Map<@Pattern(regexp = Shapes.KEY) String, @NotNull @Valid AttributeColumn> attributes,
    @NotNull @Valid Basis basis,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid ItemColumn> items) {

  static final String EXAMPLE =
      """
      {
        "importKey": "sandbox-2025",
        "questionnaire": "main",
        "questionnaireVersion": 1,
        "headerRows": 1,
        "region": {
          "column": "Region",
          "values": {"The Gulf": "gulf", "Europe": "europe"},
          "missing": [""]
        },
        "attributes": {"generation": {"column": "Generation"}},
        "basis": {
          "kind": "consent",
          "scopes": ["survey"],
          "formVersion": "2025-1",
          "language": "en",
          "agreedAt": "2025-11-20T09:30:00Z"
        },
        "items": [
          {
            "item": "image-abroad",
            "column": "Shown fairly?",
            "values": {"Strongly disagree": 1, "Strongly agree": 5},
            "missing": [""],
            "notApplicable": ["I don't follow the media"]
          }
        ]
      }""";

  /** A file that the example fits. */
  static final String EXAMPLE_FILE =
      """
      Region,Shown fairly?,Generation
      The Gulf,Strongly agree,first
      Europe,I don't follow the media,second
      """;

  /** Attributes may be left out. */
  public ImportMapping {
    attributes = attributes == null ? Map.of() : attributes;
  }

  /** The file's encoding; its name was checked when the import began. */
  Charset charsetOrDefault() {
    return charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
  }
}
