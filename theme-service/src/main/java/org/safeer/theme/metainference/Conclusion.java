package org.safeer.theme.metainference;

import java.util.Map;

/**
 * A meta-inference as it is shown beside the evidence it rests on.
 *
 * @param conclusion {@code confirmed}, {@code expanded} or {@code discordant}
 * @param reasoning by language tag
 */
public record Conclusion(String conclusion, Map<String, String> reasoning) {

  /** The conclusion of a meta-inference; null if there is none. */
  public static Conclusion of(MetaInferenceView view) {
    return view == null ? null : new Conclusion(view.conclusion(), view.reasoning());
  }
}
