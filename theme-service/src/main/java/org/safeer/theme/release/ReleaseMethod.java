package org.safeer.theme.release;

import org.safeer.theme.disclosure.DisclosurePolicy;
import org.safeer.theme.study.Study;

/** The method of a release in plain words. It names no count: that could undo what is hidden. */
final class ReleaseMethod {

  private static final String PROTECTION =
      "Counts are of respondents who answered the item, unweighted. A row is shown only if it"
          + " rests on at least %d respondents. A count is shown only if it and its complement are"
          + " each at least %d; zero is treated as any small count. Further counts are hidden"
          + " wherever a hidden one could otherwise be worked out from the totals of this release,"
          + " or by comparing it with the earlier releases of the study; every table was audited"
          + " for that. Where an item's answers changed by fewer than %d since it was last"
          + " released, its earlier table is repeated. An item that cannot be shown safely is"
          + " withheld and says so. Codes are counted by excerpts and by different interviewees,"
          + " under the same minimums.";

  private static final String STATISTICS =
      " The top-two share is the proportion of answers at the two scale points that speak for the"
          + " theme: the highest for items of positive polarity, the lowest for negative. Intervals"
          + " are 95 % Wilson score intervals and assume a simple random sample.";

  private static final String SYNTHETIC = " The data is synthetic: nobody gave these answers.";

  private static final String DATASET =
      " The data was published before; this release adds nothing to what was public.";

  private ReleaseMethod() {}

  static String text(DisclosurePolicy policy, Study study) {
    String text =
        PROTECTION.formatted(policy.minimumBase(), policy.minimumCell(), policy.minimumCell())
            + STATISTICS;
    return text + (study.synthetic() ? SYNTHETIC : "") + (study.alreadyPublic() ? DATASET : "");
  }
}
