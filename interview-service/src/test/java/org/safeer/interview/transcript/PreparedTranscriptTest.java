package org.safeer.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.pseudonym.ReplacementKind;

/** Without these, a name that a format hides would be stored. */
class PreparedTranscriptTest {

  private static final List<Replacement> NAMES =
      List.of(
          new Replacement("Anna Rossi", "[person 1]", ReplacementKind.PERSON),
          new Replacement("Nobody", "[person 2]", ReplacementKind.PERSON));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "json|[{\"speaker\":\"unknown\",\"text\":\"I saw \\u0041nna R\\u006Fssi.\"}]",
        "webvtt|WEBVTT~~00:01.000 --> 00:02.000~<v A>I saw &#65;nna~~00:02.000 --> 00:03.000~<v"
            + " A>R<c>os</c>si.",
        "srt|1~00:00:01,000 --> 00:00:02,000~I saw <b>An</b>na~~2~00:00:02,000 -->"
            + " 00:00:03,000~Rossi."
      })
  void aNameIsFoundHoweverTheFormatWritesIt(String format, String file) {
    // When
    PreparedTranscript prepared =
        PreparedTranscript.of(new PutTranscriptRequest(format, file.replace('~', '\n'), NAMES));

    // Then
    assertThat(prepared.turns()).extracting(SpokenTurn::text).containsExactly("I saw [person 1].");
    assertThat(prepared.unused()).containsExactly(1);
  }

  @Test
  void aNameInASpeakersGenericIsReplacedToo() {
    // Given
    TurnRequest turn = new TurnRequest(null, "[friend of Anna Rossi]", 5L, 9L, "Anna\nRossi? No.");

    // When
    PreparedTranscript prepared =
        PreparedTranscript.of(new PutTranscriptRequest("turns", null, List.of(turn), NAMES, null));

    // Then
    assertThat(prepared.turns())
        .containsExactly(new SpokenTurn(1, 1, "[friend of person 1]", 5L, 9L, "[person 1]? No."));
    assertThat(prepared.counts().persons()).isEqualTo(2);
    assertThat(prepared.unused()).containsExactly(1);
  }
}
