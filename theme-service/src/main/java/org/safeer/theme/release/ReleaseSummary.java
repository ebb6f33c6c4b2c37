package org.safeer.theme.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A release as lists show it; its tables are in the release itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleaseSummary(
    UUID release,
    String study,
    Map<String, String> title,
    String status,
    String author,
    Instant createdAt,
    String publishedBy,
    Instant publishedAt,
    String citation,
    boolean synthetic) {}
