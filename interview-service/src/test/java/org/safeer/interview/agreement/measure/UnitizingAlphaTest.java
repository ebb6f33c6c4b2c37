package org.safeer.interview.agreement.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, a sum that is taken faster could be another sum. */
class UnitizingAlphaTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20251127})
  void whatIsSummedAtOnceIsWhatTheLibrarySums(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 100; run++) {
      // Given
      int coders = 2 + random.nextInt(3);
      int length = 60 + random.nextInt(400);
      UnitizingAnnotationStudy units = new UnitizingAnnotationStudy(coders, 0, length);
      for (int coder = 0; coder < coders; coder++) {
        int at = random.nextInt(3) * random.nextInt(20);
        while (at < length) {
          int end = Math.min(length, at + 1 + random.nextInt(30));
          units.addUnit(at, end - at, coder, "c");
          at = end + random.nextInt(2) * random.nextInt(40);
        }
      }

      // When, Then
      assertThat(new UnitizingAlpha(units).calculateCategoryAgreement("c"))
          .as("seed %d run %d", seed, run)
          .isCloseTo(
              new KrippendorffAlphaUnitizingAgreement(units).calculateCategoryAgreement("c"),
              within(1e-9));
    }
  }
}
