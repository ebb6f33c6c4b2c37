package org.safeer.survey.weighting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a weighting.
 *
 * @param outcome whether the margins are met, or why not
 * @param rounds how often all margins were scaled
 * @param responses how many responses are weighted, unweighted
 * @param leftOut how many are not: their participant is of none of a margin's categories, or not
 *     known to be
 * @param largestDeviation largest distance of a weighted share from the population's
 * @param smallestWeight of all; the mean is 1
 * @param largestWeight of all
 * @param designEffect Kish's: by how much the weights widen the variance of a mean
 * @param effectiveResponses responses divided by the design effect
 * @param categories every category of every margin
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WeightingReport(
    RakingOutcome outcome,
    int rounds,
    long responses,
    @Schema(
            description =
                "Responses without a weight: their participant is not known to be of a category of"
                    + " every margin")
        long leftOut,
    Double largestDeviation,
    Double smallestWeight,
    Double largestWeight,
    @Schema(description = "Kish's design effect: by how much weights widen the variance of a mean")
        Double designEffect,
    @Schema(description = "Responses divided by the design effect") Double effectiveResponses,
    List<CategoryReport> categories) {

  /** Of what could not even be begun. */
  static WeightingReport of(RakingOutcome outcome, long responses, long leftOut) {
    return new WeightingReport(
        outcome, 0, responses, leftOut, null, null, null, null, null, List.of());
  }

  static WeightingReport of(
      RakingOutcome outcome,
      Raking raking,
      List<RakingCell> cells,
      List<Margin> margins,
      long leftOut) {
    long responses = cells.stream().mapToLong(RakingCell::responses).sum();
    if (raking.rounds() == 0) {
      return of(outcome, responses, leftOut);
    }
    return new WeightingReport(
        outcome,
        raking.rounds(),
        responses,
        leftOut,
        raking.deviation(),
        IntStream.range(0, cells.size()).mapToDouble(raking::weight).min().orElseThrow(),
        IntStream.range(0, cells.size()).mapToDouble(raking::weight).max().orElseThrow(),
        raking.designEffect(),
        responses / raking.designEffect(),
        categories(raking, cells, margins, responses));
  }

  private static List<CategoryReport> categories(
      Raking raking, List<RakingCell> cells, List<Margin> margins, long all) {
    List<CategoryReport> reports = new ArrayList<>();
    for (int i = 0; i < margins.size(); i++) {
      Margin margin = margins.get(i);
      int place = i;
      Map<String, Double> weighted = raking.shares(i);
      margin.shares().keySet().stream()
          .sorted()
          .forEach(
              category -> {
                long count = count(cells, place, category);
                reports.add(
                    new CategoryReport(
                        margin.attribute(),
                        category,
                        margin.share(category),
                        count,
                        (double) count / all,
                        weighted.get(category)));
              });
    }
    return reports;
  }

  private static long count(List<RakingCell> cells, int margin, String category) {
    return cells.stream()
        .filter(cell -> cell.categories().get(margin).equals(category))
        .mapToLong(RakingCell::responses)
        .sum();
  }
}
