package org.safeer.theme.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.theme.instrument.ScalePoint;
import org.safeer.theme.metainference.Conclusion;

/**
 * A release: themes by items by regions, under the study's disclosure policy, frozen.
 *
 * @param citation how to cite it; absent for a draft
 * @param attribution whom to name for the data, if its licence asks for it
 * @param basis why the study may hold what people said
 * @param policy the minimums it was made under
 * @param method what was counted and how it was protected, in plain words
 * @param coverage how much of it is shown, and why the rest is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleaseView(
    UUID release,
    String study,
    Map<String, String> title,
    String status,
    String author,
    Instant createdAt,
    String publishedBy,
    Instant publishedAt,
    String citation,
    String attribution,
    boolean synthetic,
    String basis,
    ReleasePolicy policy,
    String method,
    ReleaseCoverage coverage,
    List<ReleasedTheme> themes) {

  /** The minimums in force when the release was drafted. */
  public record ReleasePolicy(int minimumBase, int minimumCell) {}

  /** How many quotations have been taken out since the release was drafted. */
  long removedQuotations() {
    return themes.stream()
        .flatMap(theme -> theme.quotations().stream())
        .filter(quotation -> quotation.status().equals(ReleasedQuotation.REMOVED))
        .count();
  }

  /**
   * One theme.
   *
   * @param quotations in the order of their random ids, which says nothing
   * @param metaInference what the researchers conclude; absent if they had not said
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ReleasedTheme(
      String theme,
      Map<String, String> title,
      Map<String, String> definition,
      List<ReleasedItem> items,
      List<ReleasedCode> codes,
      List<ReleasedQuotation> quotations,
      Conclusion metaInference) {}

  /**
   * Words of an interviewee; nothing says whose they are, or that two are of one person.
   *
   * @param code the code they were given; absent once removed, like text and language
   * @param language BCP 47 tag of the language spoken
   * @param status {@code published}, or {@code removed} since the interviewee withdrew or no longer
   *     agrees to be quoted
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ReleasedQuotation(
      UUID quotation,
      String code,
      String text,
      String language,
      @Schema(enumeration = {"published", "removed"}) String status) {

    static final String REMOVED = "removed";

    static ReleasedQuotation published(UUID quotation, String code, String text, String language) {
      return new ReleasedQuotation(quotation, code, text, language, "published");
    }

    static ReleasedQuotation removed(UUID quotation) {
      return new ReleasedQuotation(quotation, null, null, null, REMOVED);
    }
  }

  /**
   * One item.
   *
   * @param withheld why nothing of it is shown, in plain words; absent if something is
   * @param withheldCode the same as a stable short name; absent likewise
   * @param base national number of respondents; absent where there is no table
   * @param cells the row {@code all} first, then one per region; empty where there is no table
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ReleasedItem(
      String questionnaire,
      String item,
      Map<String, String> label,
      String polarity,
      List<ScalePoint> points,
      String withheld,
      String withheldCode,
      ReleasedCount base,
      List<ReleasedCell> cells) {}

  /**
   * One row of an item's table.
   *
   * @param n respondents who answered
   * @param rest respondents outside the top-two box
   * @param distribution respondents at each point; in the row {@code all} only
   * @param median there only if the whole distribution is
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ReleasedCell(
      String region,
      ReleasedCount n,
      ReleasedShare topTwo,
      ReleasedCount rest,
      List<ReleasedPoint> distribution,
      Double median) {}

  /** One point of the scale. */
  public record ReleasedPoint(int value, ReleasedCount count) {}

  /** A count, or why there is none. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ReleasedCount(
      @Schema(nullable = true) Integer value,
      @Schema(description = STATUS, examples = "published") String status) {

    static final String STATUS =
        "published; to the team suppressed-primary, suppressed-secondary or suppressed-base; to"
            + " all others suppressed";
  }

  /** The top-two box; share and bounds of its 95 % Wilson interval only where n is shown too. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ReleasedShare(
      @Schema(nullable = true) Integer value,
      @Schema(description = ReleasedCount.STATUS, examples = "published") String status,
      @Schema(nullable = true) Double share,
      @Schema(nullable = true) Double low,
      @Schema(nullable = true) Double high) {}

  /** One code. */
  public record ReleasedCode(
      String code, Map<String, String> label, ReleasedCount excerpts, ReleasedCount interviewees) {}
}
