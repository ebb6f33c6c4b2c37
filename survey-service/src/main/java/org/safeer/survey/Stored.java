package org.safeer.survey;

import java.util.function.Function;
import org.safeer.kit.idempotency.Recorded;

/**
 * What is stored after a write.
 *
 * @param view how the caller sees it
 * @param version its state version, which is its entity tag
 * @param created false if the same was there already
 */
public record Stored<T>(T view, long version, boolean created) {

  private static final int CREATED = 201;
  private static final int FOUND = 200;

  /** What is recorded of a write that may be asked for again. */
  public static <T> Function<Stored<T>, Recorded> recording(Function<T, ?> id) {
    return stored ->
        new Recorded(stored.created ? CREATED : FOUND, id.apply(stored.view).toString());
  }

  /** The same, answered as the first call was. */
  public Stored<T> as(Recorded known) {
    return new Stored<>(view, version, known.status() == CREATED);
  }
}
