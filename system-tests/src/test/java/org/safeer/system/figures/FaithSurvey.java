package org.safeer.system.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The published file of the demo's survey: 1,039 people, 30 comfort items, nine regions. */
public final class FaithSurvey {

  private static final int HEADER_ROWS = 2;
  private static final int FIRST_ITEM_COLUMN = 14;
  private static final int REGION_COLUMN = 47;
  private static final List<String> WHO = List.of("own", "outsider", "seeing");
  private static final List<String> WHAT =
      List.of(
          "pray-with-motions",
          "pray-with-object",
          "pray-before-meals",
          "promise-prayer",
          "offer-to-pray",
          "bring-up-religion",
          "ask-about-religion",
          "decline-food",
          "wear-religious-dress",
          "join-street-event");

  private final List<CSVRecord> people;

  private FaithSurvey(List<CSVRecord> people) {
    this.people = people;
  }

  public static FaithSurvey read() {
    try (InputStream file =
            FaithSurvey.class.getResourceAsStream("/public-faith-2016/responses.csv");
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      List<CSVRecord> rows = CSVFormat.RFC4180.parse(text).getRecords();
      return new FaithSurvey(rows.subList(HEADER_ROWS, rows.size()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public int people() {
    return people.size();
  }

  public static List<String> items() {
    return WHO.stream().flatMap(who -> WHAT.stream().map(what -> who + "-" + what)).toList();
  }

  /** Figures of one item by region; {@code all} is everybody. */
  public Map<String, ItemFigures> figures(String item) {
    int column = FIRST_ITEM_COLUMN + items().indexOf(item);
    Map<String, ItemFigures> byRegion = new TreeMap<>();
    for (CSVRecord person : people) {
      for (String region : List.of("all", region(person))) {
        byRegion.computeIfAbsent(region, r -> new ItemFigures()).count(person.get(column));
      }
    }
    return byRegion;
  }

  private static String region(CSVRecord person) {
    String name = person.get(REGION_COLUMN);
    return name.isBlank() ? "unknown" : name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
