package org.safeer.kit.paging;

import java.util.List;
import java.util.function.Function;

/** The page that a client asks for, of one list. */
public final class PageRequest {

  private final Cursors cursors;
  private final String list;
  private final int limit;
  private final String last;

  PageRequest(Cursors cursors, String list, int limit, String last) {
    this.cursors = cursors;
    this.list = list;
    this.limit = limit;
    this.last = last;
  }

  /** How many rows to query for: the one that is too many tells that there is a next page. */
  public int rows() {
    return limit + 1;
  }

  /**
   * The key behind which the page begins.
   *
   * @param key reads it from its text
   * @param start where the first page begins
   */
  public <K> K after(Function<String, K> key, K start) {
    return last == null ? start : key.apply(last);
  }

  /**
   * Cuts the page out of what the query found.
   *
   * @param found at most {@link #rows()} items, in list order
   * @param key what the list is ordered by
   */
  public <T> Page<T> cut(List<T> found, Function<T, ?> key) {
    return cut(found, key, null);
  }

  /**
   * Cuts the page out of what a query found that looked no further than a bound. Where it found too
   * little, the next page begins behind the bound: a page may be short, or empty, and not the last.
   *
   * @param found at most {@link #rows()} items, in list order
   * @param key what the list is ordered by
   * @param bound null if the query looked to the end
   */
  public <T> Page<T> cut(List<T> found, Function<T, ?> key, Object bound) {
    if (found.size() <= limit) {
      String next = bound == null ? null : cursors.encode(list, bound.toString());
      return new Page<>(List.copyOf(found), next);
    }
    List<T> items = List.copyOf(found.subList(0, limit));
    String next = key.apply(items.get(limit - 1)).toString();
    return new Page<>(items, cursors.encode(list, next));
  }
}
