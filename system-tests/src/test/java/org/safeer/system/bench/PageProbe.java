package org.safeer.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.safeer.system.suite.Api;

/** Compares the first with the last full page of a study's responses. */
final class PageProbe {

  private static final int PAGE = 50;
  private static final int READINGS = 100;

  private final Api api;
  private final List<String> pages = new ArrayList<>();
  private final List<Double> first = new ArrayList<>();
  private final List<Double> last = new ArrayList<>();

  /** Follows the cursors to the end, as an app would that copies all; then reads both, in turns. */
  PageProbe(Api api, String study) {
    this.api = api;
    String path = "/v1/studies/" + study + "/responses?limit=" + PAGE;
    String next = path;
    while (next != null) {
      JsonNode page = api.get(next).expect(200).json();
      if (page.path("items").size() == PAGE) {
        pages.add(next);
      }
      JsonNode cursor = page.path("next");
      next = cursor.isTextual() ? path + "&cursor=" + cursor.asText() : null;
    }
    for (int reading = 0; reading < READINGS; reading++) {
      first.add(millis(pages.get(0)));
      last.add(millis(pages.get(pages.size() - 1)));
    }
  }

  /** How many full ones there are. */
  int pages() {
    return pages.size();
  }

  /** Median time of the first, in milliseconds. */
  double first() {
    return median(first);
  }

  /** Median time of the last, in milliseconds. */
  double last() {
    return median(last);
  }

  private double millis(String page) {
    long begin = System.nanoTime();
    api.get(page).expect(200);
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
