package org.safeer.system.attack;

/**
 * The name of one number of an item's table.
 *
 * @param region a region's key, or {@code all}
 * @param part {@code n}, {@code top}, {@code rest}, or a point of the scale
 */
public record Count(String region, String part) {

  @Override
  public String toString() {
    return region + "/" + part;
  }
}
