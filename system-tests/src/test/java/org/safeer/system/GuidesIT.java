package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.system.guides.Guide;
import org.safeer.system.guides.Reader;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/**
 * Somebody follows a guide word by word, and every command does what the guide says it does. Comes
 * before the tests that change the demo studies.
 */
@Order(2)
@ExtendWith(SafeerSuite.class)
class GuidesIT {

  private final RunningSuite suite;

  GuidesIT(RunningSuite suite) {
    this.suite = suite;
  }

  static List<Guide> guides() {
    return Guide.all();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void everyCommandWorksAndEveryAnswerIsTheOneShown(Guide guide) throws InterruptedException {
    // Given a suite that has just been started
    Reader reader = new Reader(suite);

    // When it is followed, and followed again by somebody who lost their place
    List<String> first = reader.follow(guide);
    List<String> again = reader.follow(guide);

    // Then
    assertThat(first).isEmpty();
    assertThat(again).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void everyBlockSaysWhatItIsAndEveryLinkLeadsSomewhere(Guide guide) {
    assertThat(guide.unclearFences()).isEmpty();
    assertThat(guide.deadLinks()).isEmpty();
  }
}
