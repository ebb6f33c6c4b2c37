package org.safeer.survey.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.NumberRange;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.study.DataBasis;
import org.safeer.survey.study.Frame;
import org.safeer.survey.study.Region;
import org.safeer.survey.study.StudyFacts;

/** Studies and questionnaires for tests that need no server. */
public final class Domain {

  private Domain() {}

  /** A study of Europe, the Gulf and the unknown. */
  public static StudyFacts study(DataBasis basis) {
    List<Region> regions = List.of(region("europe"), region("gulf"), region(Region.UNKNOWN));
    return new StudyFacts("pilot", basis, new Frame(regions, Map.of("AE", "gulf")));
  }

  /**
   * A required and an optional scale item, the latter with "does not apply", a choice, a number
   * from 0 to 90.5 and a text of five characters.
   */
  public static PublishedQuestionnaire questionnaire() {
    Map<String, PublishedItem> items = new LinkedHashMap<>();
    items.put("image", likert("image", false, true));
    items.put("dress", likert("dress", true, false));
    items.put(
        "voted",
        new PublishedItem(
            "voted", ItemType.SINGLE_CHOICE, Set.of(), Set.of("yes", "no"), null, 0, false, false));
    items.put("years", open("years", ItemType.NUMBER, range(), 0));
    items.put("words", open("words", ItemType.TEXT, null, 5));
    return new PublishedQuestionnaire("main", 1, items);
  }

  private static PublishedItem likert(String item, boolean notApplicable, boolean required) {
    return new PublishedItem(
        item, ItemType.LIKERT, Set.of(1, 2, 3), Set.of(), null, 0, notApplicable, required);
  }

  private static PublishedItem open(String item, ItemType type, NumberRange range, int length) {
    return new PublishedItem(item, type, Set.of(), Set.of(), range, length, false, false);
  }

  private static NumberRange range() {
    return new NumberRange(BigDecimal.ZERO, new BigDecimal("90.5"), 1);
  }

  private static Region region(String key) {
    return new Region(key, Map.of("en", key));
  }
}
