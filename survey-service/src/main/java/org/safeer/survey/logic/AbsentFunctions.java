package org.safeer.survey.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions that a form may know from elsewhere, and why there are none here. */
final class AbsentFunctions {

  private static final Map<String, String> REASONS = new HashMap<>();

  static {
    absent(
        "would give another value each time the answers are checked",
        List.of("random", "randomize", "uuid", "once"));
    absent(
        "works on repeated groups, which a questionnaire does not have",
        List.of(
            "position", "indexed-repeat", "count", "count-non-empty", "sum", "last", "current"));
    absent(
        "reads places, which a questionnaire does not ask for",
        List.of("area", "enclosed-area", "distance", "geofence", "intersects"));
    absent(
        "reads files or labels that are on the device alone",
        List.of("pulldata", "jr:choice-name", "jr:itext", "instance", "property", "version"));
    absent(
        "is for codes and signatures, not for answers",
        List.of("digest", "base64-decode", "extract-signed"));
    absent(
        "is not told alike by ODK's manual and its programs; add up if(…, 1, 0)",
        List.of("checklist", "weighted-checklist"));
    absent("is none of ODK's; write int(…) or round(…)", List.of("floor", "ceiling"));
    absent("is none of ODK's; write substr(text, start, end), from 0", List.of("substring"));
    absent(
        "is none of ODK's; write translate(…)",
        List.of("upper-case", "lower-case", "uppercase", "lowercase"));
  }

  private AbsentFunctions() {}

  private static void absent(String reason, List<String> names) {
    names.forEach(name -> REASONS.put(name, "'" + name + "' is not supported: it " + reason + "."));
  }

  /** Why there is no such function; empty if nobody would expect it. */
  static Optional<String> reason(String name) {
    return Optional.ofNullable(REASONS.get(name));
  }
}
