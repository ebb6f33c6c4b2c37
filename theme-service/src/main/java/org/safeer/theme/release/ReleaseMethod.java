package org.safeer.theme.release;

import java.util.List;
import org.safeer.theme.disclosure.DisclosurePolicy;
import org.safeer.theme.release.FrozenRelease.FrozenTheme;
import org.safeer.theme.study.Study;

/** The method of a release in plain words. It names no count: that could undo what is hidden. */
final class ReleaseMethod {

  private static final String SYNTHETIC =
      "This study is synthetic: its participants, their answers and their words were made up, and"
          + " nobody gave these answers. ";
  private static final String PROTECTION =
      "Counts are of respondents who answered the item, unweighted. Many counts may read"
          + " 'suppressed': a small count can point at the people in it, so a release hides it. A"
          + " row is shown only if it rests on at least %1$d respondents. A count is shown only if"
          + " at least %2$d respondents are in it and at least %2$d of the same row are not; zero is"
          + " treated as any small count, since 'nobody' tells what everybody answered. Further"
          + " counts are hidden wherever a hidden one could otherwise be worked out by adding and"
          + " subtracting, within this release or against the earlier releases of the study; every"
          + " table was checked for that. In a study of few people this can hide most counts: they"
          + " are hidden on purpose, not missing. Where an item's answers changed by fewer than %2$d"
          + " since it was last released, its earlier table is repeated. An item of which nothing"
          + " can be shown is withheld and says why. Codes are counted by excerpts and by different"
          + " interviewees, under the same minimums.";
  private static final String STATISTICS =
      " The top-two share is the proportion of answers at the two scale points that speak for the"
          + " theme: the highest for items of positive polarity, the lowest for negative. Intervals"
          + " are 95 % Wilson score intervals and assume a simple random sample.";
  private static final String QUOTATIONS =
      " Quotations are pseudonymised words of interviewees who agreed to be quoted; a second person"
          + " approved each. They stand in the order of random ids: the release does not say whose they"
          + " are, or which are of one person. If an interviewee withdraws or no longer agrees, the words"
          + " are taken out of every release, and their place reads 'removed'.";
  private static final String CONCLUSIONS =
      " A meta-inference is the researchers' own conclusion: whether the interviews confirm, expand"
          + " or contradict what the questionnaire found.";
  private static final String DATASET =
      " The data was published before; this release adds nothing to what was public.";

  private ReleaseMethod() {}

  static String text(DisclosurePolicy policy, Study study, List<FrozenTheme> themes) {
    boolean quoting = themes.stream().anyMatch(theme -> !theme.quotations().isEmpty());
    boolean concluding = themes.stream().anyMatch(theme -> theme.metaInference() != null);
    return (study.synthetic() ? SYNTHETIC : "")
        + PROTECTION.formatted(policy.minimumBase(), policy.minimumCell())
        + STATISTICS
        + (quoting ? QUOTATIONS : "")
        + (concluding ? CONCLUSIONS : "")
        + (study.alreadyPublic() ? DATASET : "");
  }
}
