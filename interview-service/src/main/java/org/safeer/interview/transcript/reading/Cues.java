package org.safeer.interview.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes turns of cues: what a file shows at a time ends where the line is full, not where somebody
 * stops speaking.
 */
final class Cues {

  /** A pause behind a sentence may be where another speaker begins, in milliseconds. */
  private static final long PAUSE = 700;

  private static final Pattern SENTENCE =
      Pattern.compile(".*[.?!\u2026\u061F\u06D4]['\"\u2019\u201D)]*$");
  private static final Pattern QUESTION = Pattern.compile(".*[?\u061F]['\"\u2019\u201D)]*$");

  private Cues() {}

  static Content content(List<Cue> cues) {
    if (cues.stream().allMatch(cue -> cue.text().isBlank())) {
      return new Content(new ReadTranscript(List.of(), false, 0), List.of());
    }
    List<Cue> spoken = cues.stream().filter(cue -> !cue.text().isBlank()).toList();
    List<Cue> named = spoken.stream().anyMatch(cue -> cue.label() != null) ? spoken : named(spoken);
    return named.stream().anyMatch(cue -> cue.label() != null)
        ? labelled(named)
        : new Content(proposed(spoken), List.of());
  }

  /** The labels that stand in the texts. */
  private static List<Cue> named(List<Cue> cues) {
    SpeakerLabels labels = SpeakerLabels.in(cues.stream().map(Cue::text).toList());
    return cues.stream()
        .map(
            cue -> {
              SpeakerLabels.Line line = labels.of(cue.text());
              return line == null ? cue : cue.labelled(line.label(), line.rest());
            })
        .toList();
  }

  private static Content labelled(List<Cue> cues) {
    List<String> names = cues.stream().map(Cue::label).filter(Objects::nonNull).distinct().toList();
    SpeakerLabels labels = SpeakerLabels.named(names);
    List<String> speakers = new ArrayList<>();
    String speaker = SpeakerLabels.UNKNOWN;
    for (Cue cue : cues) {
      String label = cue.label();
      speaker = label == null ? speaker : labels.speaker(SpeakerLabels.folded(label));
      speakers.add(speaker);
    }
    List<ReadTurn> turns = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= cues.size(); i++) {
      boolean ends =
          i == cues.size() || cues.get(i).whole() || !speakers.get(i).equals(speakers.get(first));
      if (ends) {
        add(turns, joined(cues.subList(first, i)), speakers.get(first));
        first = i;
      }
    }
    return new Content(new ReadTranscript(turns, false, 0), labels.nameLike());
  }

  private static Cue joined(List<Cue> cues) {
    String said = cues.stream().map(Cue::text).collect(Collectors.joining(" "));
    return cues.get(0).until(cues.get(cues.size() - 1), said);
  }

  private static void add(List<ReadTurn> turns, Cue cue, String speaker) {
    if (!cue.text().isBlank()) {
      turns.add(new ReadTurn(cue.part(), speaker, cue.startMs(), cue.endMs(), cue.text().strip()));
    }
  }

  private static ReadTranscript proposed(List<Cue> cues) {
    List<Cue> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= cues.size(); i++) {
      if (i == cues.size() || pauses(cues.get(i - 1), cues.get(i))) {
        paragraphs.add(joined(cues.subList(first, i)));
        first = i;
      }
    }
    List<String> speakers =
        SpeakerProposal.of(
            paragraphs.stream()
                .map(cue -> new Block(1, cue.startMs(), null, Set.of(), cue.text()))
                .toList());
    List<ReadTurn> turns = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      add(turns, paragraphs.get(i), speakers.get(i));
    }
    return new ReadTranscript(turns, true, 0);
  }

  private static boolean pauses(Cue before, Cue next) {
    boolean gap =
        before.endMs() != null
            && next.startMs() != null
            && next.startMs() - before.endMs() >= PAUSE;
    return before.part() != next.part()
        || QUESTION.matcher(before.text()).matches()
        || (gap && SENTENCE.matcher(before.text()).matches());
  }
}
