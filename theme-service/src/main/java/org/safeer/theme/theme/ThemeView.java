package org.safeer.theme.theme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A theme with what is mapped to it.
 *
 * @param version its state version, which the ETag names
 */
public record ThemeView(
    String study,
    String theme,
    Map<String, String> title,
    Map<String, String> definition,
    List<ItemMapping> items,
    List<String> codes,
    long version,
    String editedBy,
    Instant editedAt) {

  /** The codes of several themes, each once. */
  public static Set<String> codes(List<ThemeView> themes) {
    return themes.stream().flatMap(theme -> theme.codes().stream()).collect(Collectors.toSet());
  }
}
