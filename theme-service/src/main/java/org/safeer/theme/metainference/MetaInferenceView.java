package org.safeer.theme.metainference;

import java.time.Instant;
import java.util.Map;

/**
 * A theme's meta-inference.
 *
 * @param conclusion {@code confirmed}, {@code expanded} or {@code discordant}
 * @param version its state version, which the ETag names
 */
public record MetaInferenceView(
    String study,
    String theme,
    String conclusion,
    Map<String, String> reasoning,
    long version,
    String editedBy,
    Instant editedAt) {}
