package org.safeer.theme.jointdisplay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.json.RequestHash;
import org.safeer.theme.aggregate.AggregatesView.CodeAggregate;
import org.safeer.theme.aggregate.AggregatesView.ItemAggregate;
import org.safeer.theme.metainference.Conclusion;

/**
 * What a study's two strands say of each theme now. For the research team only: nothing is
 * suppressed.
 *
 * @param themes one entry per theme, by key
 * @param checksum SHA-256 over all themes as shown; equal if they are
 */
public record JointDisplayView(
    String study, Instant generatedAt, List<JointTheme> themes, String checksum) {

  static JointDisplayView of(String study, List<JointTheme> themes) {
    return new JointDisplayView(study, Instant.now(), themes, RequestHash.of(themes));
  }

  /**
   * One theme.
   *
   * @param quantitative its items, as the aggregates show them
   * @param qualitative its codes with their excerpts and interviewees
   * @param quotations approved words of those who agree to be quoted at this moment
   * @param metaInference what both come to; absent while nobody has written it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record JointTheme(
      String theme,
      Map<String, String> title,
      Map<String, String> definition,
      List<ItemAggregate> quantitative,
      List<CodeAggregate> qualitative,
      List<JointQuotation> quotations,
      Conclusion metaInference) {}

  /**
   * One quotation, without a word of whose it is.
   *
   * @param quotation its random id
   * @param language BCP 47 tag of the language spoken
   */
  public record JointQuotation(UUID quotation, String code, String text, String language) {}
}
