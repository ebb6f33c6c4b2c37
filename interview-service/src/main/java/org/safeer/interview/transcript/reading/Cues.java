package org.safeer.interview.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

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
    List<ReadTurn> turns = new ArrayList<>();
    String speaker = SpeakerLabels.UNKNOWN;
    Cue open = null;
    for (Cue cue : cues) {
      String next =
          cue.label() == null ? speaker : labels.speaker(SpeakerLabels.folded(cue.label()));
      if (open != null && !cue.whole() && next.equals(speaker)) {
        open = open.and(cue);
      } else {
        add(turns, open, speaker);
        open = cue;
      }
      speaker = next;
    }
    add(turns, open, speaker);
    return new Content(new ReadTranscript(turns, false, 0), labels.nameLike());
  }

  private static void add(List<ReadTurn> turns, Cue cue, String speaker) {
    if (cue != null && !cue.text().isBlank()) {
      turns.add(new ReadTurn(cue.part(), speaker, cue.startMs(), cue.endMs(), cue.text().strip()));
    }
  }

  private static ReadTranscript proposed(List<Cue> cues) {
    List<Cue> paragraphs = new ArrayList<>();
    Cue open = null;
    for (Cue cue : cues) {
      if (open != null && pauses(open, cue)) {
        paragraphs.add(open);
        open = cue;
      } else {
        open = open == null ? cue : open.and(cue);
      }
    }
    if (open != null) {
      paragraphs.add(open);
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
