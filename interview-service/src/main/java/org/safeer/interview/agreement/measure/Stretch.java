package org.safeer.interview.agreement.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a text: from one code point up to another, exclusive. */
record Stretch(long start, long end) {

  Stretch shifted(long by) {
    return new Stretch(start + by, end + by);
  }

  long length() {
    return end - start;
  }

  /** The same text covered once: those that overlap become one, those that only touch stay two. */
  static List<Stretch> united(List<Stretch> stretches) {
    List<Stretch> united = new ArrayList<>();
    stretches.stream()
        .sorted(Comparator.comparingLong(Stretch::start))
        .forEach(
            next -> {
              Stretch last = united.isEmpty() ? null : united.get(united.size() - 1);
              if (last != null && next.start < last.end) {
                united.set(
                    united.size() - 1, new Stretch(last.start, Math.max(last.end, next.end)));
              } else {
                united.add(next);
              }
            });
    return united;
  }
}
