package org.safeer.interview.agreement.measure;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.LongStream;
import org.dkpro.statistics.agreement.unitizing.IUnitizingAnnotationUnit;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;

/**
 * Krippendorff's alpha for unitizing, of one category. The expected disagreement is the library's
 * formula (Krippendorff 2004, p. 254), where of each unit the gaps that could hold it are summed up
 * at once: the library takes time by the square of the units.
 */
final class UnitizingAlpha extends KrippendorffAlphaUnitizingAgreement {

  UnitizingAlpha(UnitizingAnnotationStudy units) {
    super(units);
  }

  Coefficient of(Object category) {
    return Coefficient.of(
        calculateObservedCategoryDisagreement(category),
        calculateExpectedCategoryDisagreement(category));
  }

  @Override
  protected double calculateExpectedCategoryDisagreement(Object category) {
    double all = (double) study.getRaterCount() * study.getContinuumLength();
    long[] gaps =
        LongStream.range(0, study.getRaterCount())
            .flatMap(coder -> gaps((int) coder, category))
            .sorted()
            .toArray();
    long[] lengths =
        study.getUnits().stream().mapToLong(IUnitizingAnnotationUnit::getLength).toArray();
    double[] from = sumsFrom(gaps);
    double expected = 0;
    double within = 0;
    for (double length : lengths) {
      double square = length * length;
      expected += (lengths.length - 1) * (2 * square * length - 3 * square + length) / 3;
      int first = firstThatHolds(gaps, (long) length);
      expected += square * (from[first] - (gaps.length - first) * (length - 1));
      within += length * (length - 1);
    }
    return 2 / (double) study.getContinuumLength() * expected / (all * (all - 1) - within);
  }

  /** What a coder left uncoded, stretch by stretch. */
  private LongStream gaps(int coder, Object category) {
    LongStream.Builder gaps = LongStream.builder();
    Iterator<IUnitizingAnnotationUnit> units = study.getUnits().iterator();
    long at = study.getContinuumBegin();
    IUnitizingAnnotationUnit unit = UnitizingAnnotationStudy.findNextUnit(units, coder, category);
    while (unit != null) {
      gaps.add(unit.getOffset() - at);
      at = unit.getEndOffset();
      unit = UnitizingAnnotationStudy.findNextUnit(units, coder, category);
    }
    gaps.add(study.getContinuumBegin() + study.getContinuumLength() - at);
    return gaps.build().filter(gap -> gap > 0);
  }

  /** The sum of the gaps from each on. */
  private static double[] sumsFrom(long[] gaps) {
    double[] sums = new double[gaps.length + 1];
    for (int i = gaps.length - 1; i >= 0; i--) {
      sums[i] = sums[i + 1] + gaps[i];
    }
    return sums;
  }

  /** The first of the sorted gaps that is at least so long. */
  private static int firstThatHolds(long[] gaps, long length) {
    int found = Arrays.binarySearch(gaps, length);
    int first = found < 0 ? -found - 1 : found;
    while (first > 0 && gaps[first - 1] == length) {
      first--;
    }
    return first;
  }
}
