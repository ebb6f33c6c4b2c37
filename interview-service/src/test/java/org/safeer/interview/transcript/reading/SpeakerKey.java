package org.safeer.interview.transcript.reading;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who speaks in an interview, as somebody marked who read it: turn by turn, {@code A} for the
 * interviewee or {@code Q}, and how many words the turn has.
 *
 * @param text the interview
 * @param words of its turns
 * @param turns the marks
 */
record SpeakerKey(String text, List<String> words, List<String> turns) {

  private static final Path REAL =
      Path.of("../demo-studies/src/main/resources/farms-to-freeways-1991/interviews");

  /** One of the three real oral histories. */
  static SpeakerKey ofReal(String name) {
    try {
      String text = SourceText.normalised(Files.readString(REAL.resolve(name + "/transcript.txt")));
      List<String> words =
          PlainText.read(text).turns().stream().flatMap(t -> words(t.text()).stream()).toList();
      return new SpeakerKey(text, words, List.of(resource(name + ".key").split("\\s+")));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** The turns of one of the made-up interviews: {@code Q} or {@code A}, and what is said. */
  static List<String> turnsOfMadeUp(String name) {
    return resource(name + ".turns").lines().toList();
  }

  static SpeakerKey ofMadeUp(String text, List<String> turns) {
    List<String> marks =
        turns.stream().map(turn -> turn.charAt(0) + "" + words(turn.substring(2)).size()).toList();
    List<String> words = turns.stream().flatMap(turn -> words(turn.substring(2)).stream()).toList();
    return new SpeakerKey(text, words, marks);
  }

  private static String resource(String name) {
    try (InputStream found = SpeakerKey.class.getResourceAsStream("/transcript/speakers/" + name)) {
      return new String(found.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).toList();
  }

  /** The same key for another layout of the text. */
  SpeakerKey laidOut(String other) {
    return new SpeakerKey(other, words, turns);
  }

  int marked() {
    return turns.stream().mapToInt(turn -> Integer.parseInt(turn.substring(1))).sum();
  }

  /** The share of turns, in per cent, of which nine words in ten were given to who says them. */
  double right() {
    String said = said();
    int at = 0;
    int right = 0;
    for (String turn : turns) {
      int length = Integer.parseInt(turn.substring(1));
      long hits = said.substring(at, at + length).chars().filter(c -> c == turn.charAt(0)).count();
      right += hits * 10 >= length * 9 ? 1 : 0;
      at += length;
    }
    return 100.0 * right / turns.size();
  }

  /** Who is said to speak each word of the key; a blank for a word that was lost. */
  private String said() {
    List<String> found = new ArrayList<>();
    StringBuilder speakers = new StringBuilder();
    for (ReadTurn turn : PlainText.read(text).turns()) {
      List<String> spoken = words(turn.text());
      found.addAll(spoken);
      speakers.append((turn.speaker().equals("interviewer") ? "Q" : "A").repeat(spoken.size()));
    }
    char[] said = new char[words.size()];
    Arrays.fill(said, ' ');
    int from = 0;
    int to = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(words, found).getDeltas()) {
      int until = delta.getSource().getPosition();
      speakers.getChars(to, to + until - from, said, from);
      from = until + delta.getSource().size();
      to = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    speakers.getChars(to, Math.min(speakers.length(), to + said.length - from), said, from);
    return new String(said);
  }
}
