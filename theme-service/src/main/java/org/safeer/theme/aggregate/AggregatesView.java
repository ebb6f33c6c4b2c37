package org.safeer.theme.aggregate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the evidence of a study adds up to now. For the research team only: nothing is suppressed.
 *
 * @param evidence how much is counted: of participants who are known and have agreed
 * @param themes one entry per theme, by key
 * @param checksum SHA-256 over all counts of the study, mapped or not; equal if they are
 */
public record AggregatesView(
    String study,
    Instant generatedAt,
    CountedEvidence evidence,
    List<ThemeAggregate> themes,
    String checksum) {

  /** How much evidence is counted. */
  public record CountedEvidence(int responses, int interviews) {}

  /** One theme. */
  public record ThemeAggregate(
      String theme,
      Map<String, String> title,
      List<ItemAggregate> items,
      List<CodeAggregate> codes) {}

  /**
   * One item under a theme.
   *
   * @param unit of a number item, by language tag; absent if it has none, and for all others
   * @param polarity plays no part for a number item
   * @param cells the row {@code all} first, then one per region of the study's frame
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ItemAggregate(
      String questionnaire,
      String item,
      String type,
      Map<String, String> label,
      Map<String, String> unit,
      String polarity,
      List<AggregateCell> cells) {}

  /**
   * One row of an item's table.
   *
   * @param n answers on the scale, to an option or with a number; what is missing is apart
   * @param median of the scale or of the numbers; absent for options and where nobody answered
   * @param mean of the numbers: their sum is exact and the mean rounded once, half up, to two
   *     decimals more than an answer may have; absent for all but number items
   * @param topTwo share at the two points of a scale that speak for the theme; absent for all but
   *     scales and where nobody answered
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AggregateCell(
      String region,
      int n,
      MissingAnswers missing,
      List<AnswerCount> distribution,
      BigDecimal median,
      BigDecimal mean,
      TopTwoAggregate topTwo) {}

  /** Why answers are missing. */
  public record MissingAnswers(int noAnswer, int notApplicable) {}

  /** How many chose a scale point or answered a number ({@code value}), or chose an option. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AnswerCount(BigDecimal value, String option, int count) {}

  /**
   * The top-two box.
   *
   * @param share proportion of n
   * @param low lower bound of its 95 % Wilson interval
   * @param high upper bound
   */
  public record TopTwoAggregate(int count, double share, double low, double high) {}

  /**
   * One code under a theme.
   *
   * @param quotations excerpts that are approved for quotation and may be quoted now
   */
  public record CodeAggregate(
      String code, Map<String, String> label, int excerpts, int interviewees, int quotations) {}
}
