package org.safeer.interview.transcript.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels a transcript names its speakers by, such as {@code INT:} at the beginning of a line.
 *
 * <p>A label that is neither a role nor a generic in brackets may be a name that was overlooked: it
 * is not kept, its speaker becomes {@code speaker-1}, {@code speaker-2}, in order of appearance.
 */
final class SpeakerLabels {

  static final String INTERVIEWER = "interviewer";
  static final String INTERVIEWEE = "interviewee";
  static final String UNKNOWN = "unknown";

  private static final Pattern LABELLED =
      Pattern.compile(
          "^\\s*(\\[[^\\[\\]]{1,64}\\]|\\p{L}[\\p{L}\\p{M}\\p{N}"
              + " .'\u2019()-]{0,30}?)\\s*:(?:\\s+(.*)|$)");
  private static final Set<String> ASKING =
      Set.of(
          "interviewer",
          "int",
          "int.",
          "q",
          "question",
          "moderator",
          "researcher",
          "enqu\u00EAteur",
          "enqu\u00EAtrice",
          "intervieweur",
          "intervieweuse",
          "\u0633\u0648\u0627\u0644",
          "\u0645\u062D\u0642\u0642");
  private static final Set<String> ANSWERING =
      Set.of(
          "interviewee",
          "respondent",
          "resp",
          "participant",
          "narrator",
          "answer",
          "r\u00E9ponse",
          "enqu\u00EAt\u00E9",
          "enqu\u00EAt\u00E9e",
          "interview\u00E9",
          "interview\u00E9e",
          "\u062C\u0648\u0627\u0628");
  private static final Set<String> SHORT_ANSWERING = Set.of("a", "r", "p");

  private static final Pattern NUMBERED = Pattern.compile("speaker[- ]?([1-9]\\d{0,2})");
  private static final Set<String> UNNAMED = Set.of(UNKNOWN, "unknown speaker");

  private final Map<String, String> speakers = new LinkedHashMap<>();

  private SpeakerLabels() {}

  /** A line that begins with a label. */
  record Line(String label, String rest) {}

  /**
   * The labels of a text; none unless two roles or generics are named, or two other words twice
   * each: one colon does not make a label.
   */
  static SpeakerLabels in(List<String> lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String line : lines) {
      Line split = split(line);
      if (split != null) {
        counts.merge(split.label(), 1, Integer::sum);
      }
    }
    List<String> accepted = new ArrayList<>();
    counts.forEach(
        (label, count) -> {
          if (count > 1 || isRole(label)) {
            accepted.add(label);
          }
        });
    return accepted.size() > 1 ? named(accepted) : new SpeakerLabels();
  }

  /** These labels, in the order in which they appear. */
  static SpeakerLabels named(List<String> labels) {
    SpeakerLabels named = new SpeakerLabels();
    named.name(labels.stream().map(SpeakerLabels::folded).distinct().toList());
    return named;
  }

  /** The one spelling of a label; the marks of two generics do not make them differ. */
  static String folded(String label) {
    return Marks.removed(label).strip().toLowerCase(Locale.ROOT);
  }

  boolean present() {
    return !speakers.isEmpty();
  }

  /** The line's label and rest; null if it begins with none of the text's labels. */
  Line of(String line) {
    Line split = present() ? split(line) : null;
    return split != null && speakers.containsKey(split.label()) ? split : null;
  }

  String speaker(String label) {
    return speakers.getOrDefault(label, UNKNOWN);
  }

  private void name(List<String> labels) {
    boolean asked = labels.stream().anyMatch(label -> ASKING.contains(bare(label)) || isI(label));
    Set<String> taken = new HashSet<>();
    labels.stream().filter(SpeakerLabels::generic).map(SpeakerLabels::kept).forEach(taken::add);
    for (String label : labels) {
      String bare = bare(label);
      if (ASKING.contains(bare) || (isI(label) && labels.size() == 2)) {
        speakers.put(label, INTERVIEWER);
      } else if (ANSWERING.contains(bare) || (asked && SHORT_ANSWERING.contains(bare))) {
        speakers.put(label, INTERVIEWEE);
      } else {
        speakers.put(label, generic(label) ? kept(label) : unused(taken));
      }
    }
  }

  /** The labels that may be names. */
  List<String> nameLike() {
    return speakers.entrySet().stream()
        .filter(one -> one.getValue().startsWith("speaker-") && !generic(one.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the label cannot be a name: a generic in brackets, a number, or nobody. */
  private static boolean generic(String label) {
    return label.startsWith("[") || UNNAMED.contains(label) || NUMBERED.matcher(label).matches();
  }

  private static String kept(String label) {
    Matcher numbered = NUMBERED.matcher(label);
    if (numbered.matches()) {
      return "speaker-" + Integer.parseInt(numbered.group(1));
    }
    return UNNAMED.contains(label) ? UNKNOWN : label;
  }

  private static String unused(Set<String> taken) {
    int number = 1;
    while (!taken.add("speaker-" + number)) {
      number++;
    }
    return "speaker-" + number;
  }

  private static Line split(String line) {
    Matcher labelled = LABELLED.matcher(line);
    if (!labelled.matches()) {
      return null;
    }
    String rest = labelled.group(2);
    return new Line(folded(labelled.group(1)), rest == null ? "" : rest);
  }

  private static boolean isRole(String label) {
    return label.startsWith("[") || ASKING.contains(label) || ANSWERING.contains(label);
  }

  private static boolean isI(String label) {
    return "i".equals(label);
  }

  private static String bare(String label) {
    return label.replaceAll("[\\[\\]]", "");
  }
}
