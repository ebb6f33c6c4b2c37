package org.safeer.theme.disclosure;

/**
 * Names one cell of an item's table.
 *
 * @param region key of a region, or {@link #NATIONAL}
 * @param figure what is counted
 * @param point the point of the scale for {@link Figure#POINT}, else 0
 */
public record CellKey(String region, Figure figure, int point) implements Comparable<CellKey> {

  /** The row over all regions, <em>unknown</em> included. */
  public static final String NATIONAL = "all";

  public static CellKey base(String region) {
    return new CellKey(region, Figure.BASE, 0);
  }

  public static CellKey topTwo(String region) {
    return new CellKey(region, Figure.TOP_TWO, 0);
  }

  public static CellKey rest(String region) {
    return new CellKey(region, Figure.REST, 0);
  }

  public static CellKey point(int point) {
    return new CellKey(NATIONAL, Figure.POINT, point);
  }

  public static CellKey missing() {
    return new CellKey(NATIONAL, Figure.MISSING, 0);
  }

  @Override
  public int compareTo(CellKey other) {
    int byRegion = region.compareTo(other.region);
    int byFigure = byRegion != 0 ? byRegion : figure.compareTo(other.figure);
    return byFigure != 0 ? byFigure : Integer.compare(point, other.point);
  }
}
