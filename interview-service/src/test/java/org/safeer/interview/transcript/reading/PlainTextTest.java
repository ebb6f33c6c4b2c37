package org.safeer.interview.transcript.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Without these, an answer could be filed under the interviewer, or a tape's note as speech. */
class PlainTextTest {

  @Test
  void anOralHistoryLaidOutByMinuteMarksIsReadAsQuestionsAndAnswers() {
    // Given
    String text =
        """
        INTERVIEW NO. 7\t\tDATE OF INTERVIEW: 1/2/91
        MRS. SOMEBODY
        1 SOME ROAD

        0.28\tMy name is somebody.

        1.09\tHow long have you lived here?

               Since 1939.

        \tAnd was he also from there?
        \u00A0
        \tYes.

        12.45 \tReally?
        """;

    // When
    ReadTranscript parsed = parse(text);

    // Then
    assertThat(parsed.speakerProposed()).isTrue();
    assertThat(parsed.headerLines()).isEqualTo(3);
    assertThat(parsed.turns())
        .containsExactly(
            new ReadTurn(1, "interviewee", 28_000L, null, "My name is somebody."),
            new ReadTurn(1, "interviewer", 69_000L, null, "How long have you lived here?"),
            new ReadTurn(1, "interviewee", null, null, "Since 1939."),
            new ReadTurn(1, "interviewer", null, null, "And was he also from there?"),
            new ReadTurn(1, "interviewee", null, null, "Yes."),
            new ReadTurn(1, "interviewer", 765_000L, null, "Really?"));
  }

  @Test
  void theSecondSideOfATapeBeginsItsOwnTimeAndNotesAreNotSpeech() {
    // Given
    String text =
        """
        0.10\tAsked?

        Answered.

        END OF
        SIDE A

        SIDE B

        0 05\tAsked again?

        Answered again.

        END OF TAPE.

        21
        """;

    // When
    List<ReadTurn> turns = parse(text).turns();

    // Then
    assertThat(turns).extracting(ReadTurn::part).containsExactly(1, 1, 2, 2);
    assertThat(turns).extracting(ReadTurn::startMs).containsExactly(10_000L, null, 5_000L, null);
    assertThat(turns.get(3).text()).isEqualTo("Answered again.");
  }

  @Test
  void anAnswerBehindItsQuestionWithoutABlankLineIsATurnOfItsOwn() {
    // Given
    String longAnswer = "When we first came I was scared. " + "It was very lonely. ".repeat(8);
    String text =
        "6.08\tAnd what was it like?\n" + longAnswer + "\n1 1.31\tReally?\nWe did\n\ta lot.";

    // When
    List<ReadTurn> turns = parse(text).turns();

    // Then
    assertThat(turns).hasSize(4);
    assertThat(turns.get(1).speaker()).isEqualTo("interviewee");
    assertThat(turns.get(2).startMs()).isEqualTo(691_000L);
    assertThat(turns.get(3).text()).isEqualTo("We did a lot.");
  }

  @Test
  void aMarkedQuestionBringsQuestionAndAnswerBackIntoStep() {
    // Given
    String text = "0.10\tAsked?\n\nAnswered.\n\nWent on.\n\nAnd on.\n\n1.10\tAsked again?\n\nYes.";

    // When
    List<ReadTurn> turns = parse(text).turns();

    // Then
    assertThat(turns.get(4).speaker()).isEqualTo("interviewer");
    assertThat(turns.get(5).speaker()).isEqualTo("interviewee");
  }

  @Test
  void labelsAtTheBeginningOfLinesAreBelieved() {
    // Given
    String text =
        """
        A title nobody speaks

        INT: Why did you come?
        Interviewee: My sister
        lived there.

        And my brother.

        INT: I see: family.
        """;

    // When
    ReadTranscript parsed = parse(text);

    // Then
    assertThat(parsed.speakerProposed()).isFalse();
    assertThat(parsed.headerLines()).isEqualTo(1);
    assertThat(parsed.turns())
        .extracting(ReadTurn::speaker)
        .containsExactly("interviewer", "interviewee", "interviewee", "interviewer");
    assertThat(parsed.turns().get(1).text()).isEqualTo("My sister lived there.");
    assertThat(parsed.turns().get(3).text()).isEqualTo("I see: family.");
  }

  @Test
  void questionAndAnswerLettersAreRoles() {
    // When
    List<ReadTurn> turns = parse("Q: Why?\nA: So.\nQ: And?\nA: Yes.").turns();

    // Then
    assertThat(turns)
        .extracting(ReadTurn::speaker)
        .containsExactly("interviewer", "interviewee", "interviewer", "interviewee");
  }

  @Test
  void aLabelThatMayBeANameIsNotKept() {
    // When
    List<ReadTurn> turns =
        parse("Amna Khan: Why?\n\n[person 1]: So.\n\nAmna Khan: And?\n\n[person 1]: Yes.").turns();

    // Then
    assertThat(turns)
        .extracting(ReadTurn::speaker)
        .containsExactly("speaker-1", "[person 1]", "speaker-1", "[person 1]");
  }

  @Test
  void oneColonDoesNotMakeALabel() {
    // When
    ReadTranscript parsed = parse("Where?\n\nMy address: a small town.\n\nAnd now?");

    // Then
    assertThat(parsed.speakerProposed()).isTrue();
    assertThat(parsed.turns())
        .extracting(ReadTurn::speaker)
        .containsExactly("interviewer", "interviewee", "interviewer");
    assertThat(parsed.turns().get(1).text()).isEqualTo("My address: a small town.");
  }

  @Test
  void everyKindOfLineEndIsOne() {
    // Given
    String text = "Why?\r\n\r\nSo.\r\rAnd?\u0085\u0085Yes.\u2029No?";

    // When, Then
    assertThat(parse(text).turns())
        .extracting(ReadTurn::text)
        .containsExactly("Why?", "So.", "And?", "Yes.", "No?");
  }

  @Test
  void anUrduInterviewIsReadFromRightToLeftAlike() {
    // When
    List<ReadTurn> turns = parse("آپ کب آئے؟\n\n۱۹۷۰ میں۔\n\nکیوں؟").turns();

    // Then
    assertThat(turns)
        .extracting(ReadTurn::speaker)
        .containsExactly("interviewer", "interviewee", "interviewer");
  }

  @Test
  void nothingSpokenIsNoTurn() {
    assertThat(parse(" \n\n END OF TAPE. \n\n 7 \n").turns()).isEmpty();
  }

  private static ReadTranscript parse(String text) {
    return PlainText.read(SourceText.normalised(text));
  }
}
