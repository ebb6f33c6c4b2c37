package org.safeer.theme.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.stream.RebuildStatus;

/**
 * The rebuild that is running, or the last one. It concerns all studies: the topics are shared.
 *
 * @param status {@code none}, {@code running}, {@code finished} or {@code failed}
 * @param fromGeneration the generation that is read while it runs
 * @param toGeneration the generation it fills
 * @param done records passed so far
 * @param total records to pass, as counted at its start
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RebuildView(
    @Schema(examples = "running") String status,
    int fromGeneration,
    int toGeneration,
    long done,
    long total,
    Instant startedAt,
    Instant finishedAt) {

  /** Why a rebuild failed is for operators: it is in the log, not here. */
  static RebuildView of(RebuildStatus status) {
    return new RebuildView(
        status.state().name().toLowerCase(Locale.ROOT),
        status.fromGeneration(),
        status.toGeneration(),
        status.done(),
        status.total(),
        status.startedAt(),
        status.finishedAt());
  }

  /** The weak entity tag: another one as soon as it has come further. */
  String tag() {
    return "W/\"%d-%s-%d\"".formatted(toGeneration, status, done);
  }
}
