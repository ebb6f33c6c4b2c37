package org.safeer.interview.transcript;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.pseudonym.ReplacementKind;
import org.safeer.interview.transcript.naming.NameProposals;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.reading.TranscriptFile;

/**
 * Prints how long a two-hour WebVTT file takes to become what is stored, and to be proposed for, in
 * milliseconds; the first runs are those of a cold machine.
 */
public final class IngestMain {

  private static final int CUES = 2_400;
  private static final int RUNS = 20;
  private static final String[] WORDS =
      "so and then we went to the market with my mother because it was Friday Tariq said no"
          .split(" ");

  private IngestMain() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    String file = twoHours();
    List<Replacement> replacements =
        List.of(new Replacement("Tariq", "[brother]", ReplacementKind.PERSON));
    for (int run = 1; run <= RUNS; run++) {
      long start = System.nanoTime();
      PreparedTranscript prepared =
          PreparedTranscript.of(new PutTranscriptRequest("webvtt", file, replacements));
      String hash = prepared.hash();
      long stored = System.nanoTime();
      List<String> turns =
          TranscriptFile.read(file.getBytes(StandardCharsets.UTF_8)).transcript().turns().stream()
              .map(ReadTurn::text)
              .toList();
      int names = NameProposals.of(turns, List.of(), List.of()).size();
      long proposed = System.nanoTime();
      System.out.printf(
          "%2d: %d turns (%s…) in %d ms; %d proposals in %d ms%n",
          run,
          prepared.turns().size(),
          hash.substring(0, 6),
          (stored - start) / 1_000_000,
          names,
          (proposed - stored) / 1_000_000);
    }
  }

  private static String twoHours() {
    Random random = new Random(1);
    StringBuilder file = new StringBuilder("WEBVTT\n");
    for (int cue = 0; cue < CUES; cue++) {
      long start = cue * 3_000L;
      file.append('\n').append(clock(start)).append(" --> ").append(clock(start + 2_800));
      file.append("\n<v ").append(cue / 4 % 2 == 0 ? "Interviewer" : "Sana Mir").append('>');
      for (int word = 0; word < 9; word++) {
        file.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      file.append(".\n");
    }
    return file.toString();
  }

  private static String clock(long ms) {
    return "%02d:%02d:%02d.%03d"
        .formatted(ms / 3_600_000, ms / 60_000 % 60, ms / 1_000 % 60, ms % 1_000);
  }
}
