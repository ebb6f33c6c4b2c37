package org.safeer.theme.theme;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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
    Instant editedAt) {}
