package org.safeer.interview.refi.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a file holds and nobody read, by rule and path. */
public final class Findings {

  /** So many different ones are told apart: a file can make up any number. */
  private static final int MOST = 500;

  private static final int LONGEST_PATH = 300;
  private static final Place MORE = new Place("more", "");

  private record Place(String rule, String path) {}

  private final Map<Place, Long> counts = new LinkedHashMap<>();

  /** Notes one. */
  public void add(String rule, String path) {
    String told = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
    Place place = new Place(rule, told);
    boolean room = counts.containsKey(place) || counts.size() < MOST;
    counts.merge(room ? place : MORE, 1L, Long::sum);
  }

  /** All of them, in the order they were found first. */
  public List<Finding> list() {
    return counts.entrySet().stream()
        .map(one -> new Finding(one.getKey().rule, one.getKey().path, one.getValue()))
        .toList();
  }
}
