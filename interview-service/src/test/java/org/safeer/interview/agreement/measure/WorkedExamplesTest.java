package org.safeer.interview.agreement.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.safeer.interview.coding.CodeApplication;
import org.safeer.interview.transcript.carrying.Passage;

/**
 * Without these, a study would publish a coefficient that is not the one it names. Each example is
 * computed from codings as they are stored, and held against the figure its author printed.
 */
class WorkedExamplesTest {

  private static final Offset<Double> PRINTED = within(0.0005);

  /** Cohen, A coefficient of agreement for nominal scales, EPM 20 (1960), p. 45: κ = .492. */
  @Test
  void cohensTableOfTwoHundredPatients() {
    // Given
    int[][] table = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        first.addAll(Collections.nCopies(table[i][j], "c" + i));
        second.addAll(Collections.nCopies(table[i][j], "c" + j));
      }
    }

    // When
    Comparison.Found found = oneInterview(first, second);

    // Then
    assertThat(found.overall().kappa().value()).isCloseTo(0.492, PRINTED);
  }

  /**
   * Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), A: binary data, two observers,
   * no missing data: α = 0.095.
   */
  @Test
  void megsAndOwensDichotomies() {
    // Given
    List<String> meg = codes("0 1 0 0 0 0 0 0 1 0", "1");
    List<String> owen = codes("1 1 1 0 0 1 0 0 0 0", "1");

    // When
    Comparison.Found found = oneInterview(meg, owen);

    // Then
    assertThat(found.codes().get("1").alpha().value()).isCloseTo(0.095, PRINTED);
    assertThat(found.overall().alpha().value()).isCloseTo(0.095, PRINTED);
  }

  /** The same, B: nominal data, two observers, no missing data: α = 0.692. */
  @Test
  void bensAndGerrysNominalData() {
    // When
    Comparison.Found found =
        oneInterview(
            List.of("a a b b d c c c e d d a".split(" ")),
            List.of("b a b b b c c c e d d d".split(" ")));

    // Then
    assertThat(found.overall().alpha().value()).isCloseTo(0.692, PRINTED);
  }

  /** The same, C: nominal data, four observers, some of whom did not see every unit: α = 0.743. */
  @Test
  void fourObserversOfWhomSomeDidNotCodeEveryInterview() {
    // Given: each unit is an interview of its own; the last one was seen by one observer
    String[][] observers = {
      "1 2 3 3 2 1 4 1 2 . . .".split(" "),
      "1 2 3 3 2 2 4 1 2 5 . 3".split(" "),
      ". 3 3 3 2 3 4 2 2 5 1 .".split(" "),
      "1 2 3 3 2 4 4 1 2 5 1 .".split(" ")
    };
    List<CodedInterview> interviews = new ArrayList<>();
    for (int unit = 0; unit < 12; unit++) {
      List<CodeApplication> applied = new ArrayList<>();
      for (int observer = 0; observer < 4; observer++) {
        if (!observers[observer][unit].equals(".")) {
          applied.add(applied("o" + observer, observers[observer][unit], 1, 0, 1, 4));
        }
      }
      if (applied.size() > 1) {
        interviews.add(interview(List.of(4), applied));
      }
    }

    // When
    Comparison.Found found = compare(interviews);

    // Then
    assertThat(found.overall().alpha().value()).isCloseTo(0.743, PRINTED);
    assertThat(found.overall().kappa().notAssessable())
        .isEqualTo(NotAssessable.MORE_THAN_TWO_CODERS);
  }

  /**
   * Krippendorff, Content Analysis, 2nd edition (2004), section 11.6, pp. 251-256: a continuum from
   * 150 to 450, units of the kinds c and k: α of c is .7286, of k 1, together .8591.
   */
  @Test
  void krippendorffsUnitsOfAContinuum() {
    // Given: the continuum is three turns, and units go over their bounds
    List<CodeApplication> applied =
        List.of(
            unit("i", "c", 225, 70),
            unit("i", "c", 370, 30),
            unit("j", "c", 220, 80),
            unit("j", "c", 355, 20),
            unit("j", "c", 400, 20),
            unit("i", "k", 180, 60),
            unit("i", "k", 300, 50),
            unit("j", "k", 180, 60),
            unit("j", "k", 300, 50));

    // When
    Comparison.Found found = compare(List.of(interview(List.of(109, 109, 79), applied)));

    // Then
    assertThat(found.codes().get("c").unitizingAlpha().value()).isCloseTo(0.7286, PRINTED);
    assertThat(found.codes().get("k").unitizingAlpha().value()).isCloseTo(1.0, PRINTED);
    assertThat(found.overall().unitizingAlpha().value()).isCloseTo(0.8591, PRINTED);
  }

  @Test
  void whatOneCoderCodedTwiceIsCodedOnce() {
    // Given
    List<CodeApplication> once =
        List.of(applied("i", "c", 1, 25, 1, 95), applied("j", "c", 1, 20, 1, 99));
    List<CodeApplication> overlapping = new ArrayList<>(once);
    overlapping.add(applied("i", "c", 1, 30, 1, 95));

    // When, Then
    assertThat(compare(List.of(interview(List.of(299, 9), overlapping))))
        .isEqualTo(compare(List.of(interview(List.of(299, 9), once))));
  }

  @Test
  void whereThereIsNothingToAgreeOnThereIsNoCoefficient() {
    // Given
    List<String> always = Collections.nCopies(5, "a");

    // When
    Comparison.Found same = oneInterview(always, always);

    // Then: expected agreement is 1
    assertThat(same.codes().get("a").kappa().notAssessable()).isEqualTo(NotAssessable.NO_VARIATION);
    assertThat(same.codes().get("a").alpha().notAssessable()).isEqualTo(NotAssessable.NO_VARIATION);
    assertThat(same.overall().kappa().notAssessable()).isEqualTo(NotAssessable.NO_VARIATION);
  }

  @Test
  void unitsAreComparedOnlyWhereAllCodersCoded() {
    // Given
    CodedInterview first =
        interview(
            List.of(20), List.of(applied("i", "c", 1, 0, 1, 5), applied("j", "c", 1, 0, 1, 5)));
    CodedInterview second =
        interview(
            List.of(20), List.of(applied("j", "c", 1, 0, 1, 5), applied("l", "c", 1, 9, 1, 15)));

    // When
    Comparison.Found found = compare(List.of(first, second));

    // Then
    assertThat(found.overall().unitizingAlpha().notAssessable())
        .isEqualTo(NotAssessable.NO_COMMON_MATERIAL);
  }

  /** A unit of the continuum from 150, cut into turns of 109 with a break behind each. */
  private static CodeApplication unit(String coder, String code, int offset, int length) {
    int start = offset - 150;
    int end = start + length;
    return applied(
        coder, code, start / 110 + 1, start % 110, (end - 1) / 110 + 1, (end - 1) % 110 + 1);
  }

  private static CodeApplication applied(
      String coder, String code, int turn, int start, int endTurn, int end) {
    return new CodeApplication(
        UUID.randomUUID(), coder, code, new Passage(turn, start, endTurn, end));
  }

  private static List<String> codes(String values, String kept) {
    return Arrays.stream(values.split(" ")).map(value -> value.equals(kept) ? kept : "").toList();
  }

  /** Two coders and one code to each turn; none where the code is empty. */
  private static Comparison.Found oneInterview(List<String> first, List<String> second) {
    List<CodeApplication> applied = new ArrayList<>();
    for (int turn = 1; turn <= first.size(); turn++) {
      if (!first.get(turn - 1).isEmpty()) {
        applied.add(applied("first", first.get(turn - 1), turn, 0, turn, 9));
      }
      if (!second.get(turn - 1).isEmpty()) {
        applied.add(applied("second", second.get(turn - 1), turn, 2, turn, 7));
      }
    }
    return compare(List.of(interview(Collections.nCopies(first.size(), 10), applied)));
  }

  private static CodedInterview interview(List<Integer> turns, List<CodeApplication> applied) {
    Set<String> coders = new HashSet<>();
    applied.forEach(one -> coders.add(one.coder()));
    return CodedInterview.of(turns, coders, applied);
  }

  private static Comparison.Found compare(List<CodedInterview> interviews) {
    Set<String> coders = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    interviews.forEach(one -> coders.addAll(one.coders()));
    interviews.forEach(one -> codes.addAll(one.applications().keySet()));
    return new Comparison(interviews, List.copyOf(coders)).compare(codes);
  }
}
