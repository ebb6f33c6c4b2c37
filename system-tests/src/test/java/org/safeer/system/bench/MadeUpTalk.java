package org.safeer.system.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.safeer.system.suite.Json;

/** Talk that nobody had, of words as often and as seldom as words are. */
final class MadeUpTalk {

  static final int WORDS_IN_TURN = 25;

  private static final int VOCABULARY = 4_000;
  private static final String[] SYLLABLES =
      "ba ke li mo nu ra se ti vo za pi du ga ho je".split(" ");

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();

  MadeUpTalk(long seed) {
    this.random = new Random(seed);
    for (int word = 0; word < VOCABULARY; word++) {
      StringBuilder made = new StringBuilder();
      for (int rest = word + 1; rest > 0; rest /= SYLLABLES.length) {
        made.append(SYLLABLES[rest % SYLLABLES.length]);
      }
      vocabulary.add(made.toString());
    }
  }

  /** A word: the first one in ten, the last hardly ever, as Zipf's law has it. */
  String word() {
    double place = Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1;
    return vocabulary.get((int) place);
  }

  /** A transcript of so many words, as a request brings it. */
  String transcript(int words) {
    ObjectNode request = Json.MAPPER.createObjectNode().put("format", "turns");
    ArrayNode turns = request.putArray("turns");
    for (int turn = 0; turn < words / WORDS_IN_TURN; turn++) {
      turns
          .addObject()
          .put("speaker", turn % 2 == 0 ? "interviewer" : "interviewee")
          .put("startMs", turn * 10_000L)
          .put("text", words());
    }
    request.putArray("replacements");
    return request.toString();
  }

  /** Two hours as WebVTT, with one name to replace, as a request brings it. */
  String twoHours() {
    StringBuilder file = new StringBuilder("WEBVTT\n");
    for (int cue = 0; cue < 2_400; cue++) {
      file.append("\n%s --> %s\n".formatted(clock(cue * 3_000L), clock(cue * 3_000L + 2_800)));
      file.append(cue / 4 % 2 == 0 ? "<v Interviewer>" : "<v Sana Mir>");
      for (int word = 0; word < 9; word++) {
        file.append(word()).append(' ');
      }
      file.append(cue % 50 == 0 ? "Tariq.\n" : ".\n");
    }
    ObjectNode request = Json.MAPPER.createObjectNode().put("format", "webvtt");
    request.put("text", file.toString());
    request
        .putArray("replacements")
        .addObject()
        .put("find", "Tariq")
        .put("replaceWith", "[brother]")
        .put("kind", "person");
    return request.toString();
  }

  private String words() {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < WORDS_IN_TURN; word++) {
      text.append(word == 0 ? "" : " ").append(word());
    }
    return text.append('.').toString();
  }

  private static String clock(long ms) {
    return "%02d:%02d:%02d.%03d"
        .formatted(ms / 3_600_000, ms / 60_000 % 60, ms / 1_000 % 60, ms % 1_000);
  }
}
