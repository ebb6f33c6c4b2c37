package org.safeer.survey.responseimport.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.survey.Shapes;
import org.safeer.survey.participant.Basis;
import org.safeer.survey.responseimport.file.FileDeclaration;
import org.safeer.survey.responseimport.file.FileFormat;
import org.safeer.survey.responseimport.file.TextGuard;

/**
 * How the rows of a file become participants and responses.
 *
 * @param importKey names the file: rows imported under one key again double nothing
 * @param questionnaire what the rows answer
 * @param questionnaireVersion which version of it
 * @param format how the file is written; found out if left out
 * @param sheet which sheet of a workbook is read; the first if left out
 * @param headerRows how many rows stand before the data; 1 if left out
 * @param charset how the file is encoded; found out if left out
 * @param delimiter what stands between the cells of a CSV file; found out if left out
 * @param region where the regions stand; all are {@code unknown} if left out
 * @param attributes where the participants' attributes stand
 * @param basis why the rows may be held; the same for all
 * @param source where it stands where participants were found; not told if left out
 * @param metadata where it stands when and in which language they answered; not told if left out
 * @param weight where the responses' weights stand; they have none if left out
 * @param apostrophes whether texts are guarded by apostrophes as our exports guard them; null for
 *     no
 * @param items where the answers stand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(example = ImportMapping.EXAMPLE)
public record ImportMapping(
    @Schema(
            description =
                "Names the file: rows imported under one key again double nothing. Required here"
                    + " or beside the mapping")
        @Pattern(regexp = Shapes.KEY)
        String importKey,
    @NotNull @Pattern(regexp = Shapes.KEY) String questionnaire,
    @NotNull @Min(1) Integer questionnaireVersion,
    @Schema(description = "How the file is written; found out by its first bytes if left out")
        FileFormat format,
    @Schema(description = "Which sheet of a workbook is read; the first if left out")
        @Size(min = 1, max = 31)
        String sheet,
    @Schema(description = "How many rows stand before the data; 1 if left out") @Min(0) @Max(20)
        Integer headerRows,
    @Schema(
            description =
                "How the text is encoded; if left out, UTF-8, UTF-16 and Windows-1252 are told apart")
        @Size(min = 1, max = 40)
        String charset,
    @Schema(description = "What stands between the cells of a CSV file; found out if left out")
        @Pattern(regexp = "^[,;\\t|]$")
        String delimiter,
    @Valid RegionColumn region,
    @Size(max = 50)
        Map<@Pattern(regexp = Shapes.KEY) String, @NotNull @Valid AttributeColumn> attributes,
    @NotNull @Valid Basis basis,
    @Schema(description = "Where it stands where participants were found") @Valid
        SourceColumn source,
    @Schema(description = "Where it stands when and in which language they answered") @Valid
        MetadataColumns metadata,
    @Schema(description = "Where the responses' weights stand") @Valid WeightColumn weight,
    @Schema(
            description =
                "Whether the file is an export of ours: apostrophes that it puts around respondents'"
                    + " own words are taken away")
        Boolean apostrophes,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid ItemColumn> items) {

  public static final String EXAMPLE =
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
  public static final String EXAMPLE_FILE =
      """
      Region,Shown fairly?,Generation
      The Gulf,Strongly agree,first
      Europe,I don't follow the media,second
      """;

  /** What is left out has its default. */
  public ImportMapping {
    attributes = attributes == null ? Map.of() : attributes;
    headerRows = headerRows == null ? Integer.valueOf(1) : headerRows;
  }

  /** What it says of the file. */
  public FileDeclaration declared() {
    return new FileDeclaration(format, charset, delimiter, sheet, headerRows);
  }

  /** The same for the file of this name. */
  public ImportMapping under(String key) {
    return new ImportMapping(
        key,
        questionnaire,
        questionnaireVersion,
        format,
        sheet,
        headerRows,
        charset,
        delimiter,
        region,
        attributes,
        basis,
        source,
        metadata,
        weight,
        apostrophes,
        items);
  }

  /** How respondents' own words are guarded in the file; null if they are not. */
  TextGuard guard() {
    if (!Boolean.TRUE.equals(apostrophes)) {
      return null;
    }
    return format == FileFormat.NDJSON ? TextGuard.JSON : TextGuard.SPREADSHEET;
  }

  /** Every column it names. */
  List<ColumnPlace> places() {
    List<ColumnPlace> places = new ArrayList<>();
    if (region != null) {
      places.add(new ColumnPlace("/region/column", "/region", region.column()));
    }
    if (source != null) {
      places.add(new ColumnPlace("/source/column", "/source", source.column()));
    }
    if (metadata != null) {
      places.addAll(metadata.places());
    }
    if (weight != null) {
      places.add(new ColumnPlace("/weight/column", "/weight", weight.column()));
    }
    attributes.forEach(
        (name, attribute) -> {
          String told = JsonPointers.of("attributes", name);
          places.add(new ColumnPlace(told + "/column", told, attribute.column()));
        });
    for (int i = 0; i < items.size(); i++) {
      places.addAll(items.get(i).columnPlaces(JsonPointers.of("items", i)));
    }
    return places;
  }
}
