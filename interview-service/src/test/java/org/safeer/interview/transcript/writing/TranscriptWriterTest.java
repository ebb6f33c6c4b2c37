package org.safeer.interview.transcript.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.reading.SourceText;
import org.safeer.interview.transcript.reading.TranscriptFile;
import org.safeer.interview.transcript.reading.TranscriptFormat;

/** Without these, who takes a transcript out and brings it back would have another one. */
class TranscriptWriterTest {

  private static final List<String> PIECES =
      List.of(
          "word",
          "Q:",
          "interviewer:",
          "-->",
          "NOTE",
          "<v x>",
          "&amp;",
          "<",
          ">",
          "12",
          "1:02",
          "[a]",
          "PART 2",
          "END",
          "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE92",
          "e\u0301\u0323",
          "\u200F",
          "\u200E",
          "\u0645\u06CC\u0631\u0627",
          "\u0646\u0627\u0645\u06D4",
          "\u0915\u094D\u0937",
          "\uD835\uDD38",
          "\"'\u2019",
          "{\\an8}",
          "**",
          "?",
          "\u061F",
          "\u00E5\u00DF",
          "\\",
          "%s",
          "WEBVTT",
          "\u3042");
  private static final List<String> SPEAKERS =
      List.of("interviewer", "interviewee", "unknown", "speaker-1", "speaker-7", "[friend & <co>]");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20251127})
  void whatIsWrittenIsReadAsTheSameTurns(long seed) throws JsonProcessingException {
    Random random = new Random(seed);
    for (int run = 0; run < 100; run++) {
      // Given
      List<ReadTurn> turns = turns(random);

      // When
      Map<TranscriptFormat, byte[]> files =
          Map.of(
              TranscriptFormat.PLAIN_TEXT, TranscriptWriter.text(turns),
              TranscriptFormat.WEBVTT, TranscriptWriter.webVtt(turns),
              TranscriptFormat.DOCX, TranscriptWriter.docx(turns),
              TranscriptFormat.JSON, new ObjectMapper().writeValueAsBytes(Map.of("turns", turns)));

      // Then
      files.forEach(
          (format, bytes) -> {
            TranscriptFile read = TranscriptFile.read(bytes);
            assertThat(read.format()).isEqualTo(format);
            assertThat(read.transcript().turns()).as("%s, seed %d", format, seed).isEqualTo(turns);
            assertThat(read.transcript().speakerProposed()).isFalse();
          });
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void subRipKeepsTimesSpeakersAndWords(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 100; run++) {
      // Given
      List<ReadTurn> turns = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(8); i++) {
        String speaker = i % 2 == 0 ? "interviewer" : "interviewee";
        long start = i * 10_000L + random.nextInt(5_000);
        turns.add(new ReadTurn(1, speaker, start, start + 3_000, text(random)));
      }

      // When
      TranscriptFile read = TranscriptFile.read(TranscriptWriter.srt(turns));

      // Then
      assertThat(read.format()).isEqualTo(TranscriptFormat.SRT);
      assertThat(read.transcript().turns()).as("seed %d", seed).isEqualTo(turns);
    }
  }

  @Test
  void aTurnWithoutTimesIsShownWhereTheOneBeforeEnds() {
    // Given
    List<ReadTurn> turns =
        List.of(
            new ReadTurn(1, "interviewer", 5_000L, null, "Why?"),
            new ReadTurn(1, "interviewee", null, null, "So."),
            new ReadTurn(2, "interviewer", null, null, "And?"));

    // When
    String captions = new String(TranscriptWriter.webVtt(turns), StandardCharsets.UTF_8);

    // Then
    assertThat(captions)
        .contains("00:00:05.000 --> 00:00:06.000\n<v interviewer>Why?")
        .contains("00:00:06.000 --> 00:00:07.000\n<v interviewee>So.")
        .contains("00:00:00.000 --> 00:00:01.000\n<v interviewer>And?");
  }

  private static List<ReadTurn> turns(Random random) {
    List<ReadTurn> turns = new ArrayList<>();
    int part = 1;
    for (int i = 0; i < 1 + random.nextInt(10); i++) {
      part += random.nextInt(8) == 0 ? 1 : 0;
      Long start = random.nextBoolean() ? null : (long) random.nextInt(9_000_000);
      Long end = random.nextBoolean() ? null : (long) random.nextInt(9_000_000);
      String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
      turns.add(new ReadTurn(part, speaker, start, end, text(random)));
    }
    return turns;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("a");
    for (int i = 0; i < random.nextInt(12); i++) {
      text.append(random.nextInt(4) == 0 ? "" : " ");
      text.append(
          random.nextInt(5) == 0
              ? Character.toString(letter(random))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return SourceText.onOneLine(text.toString());
  }

  private static int letter(Random random) {
    int codePoint = random.nextInt(0x1FFFF);
    return Character.isLetter(codePoint) ? codePoint : 'x';
  }
}
