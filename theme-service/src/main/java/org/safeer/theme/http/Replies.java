package org.safeer.theme.http;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.safeer.kit.edit.ETags;

/** Answers that carry a representation and its entity tag. */
public final class Replies {

  private Replies() {}

  /** 200 with what was read. */
  public static <T> RestResponse<T> found(T view, long version) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(version)).build();
  }

  /** 201 if the write created, 200 if it edited, or if the same was there already. */
  public static <T> RestResponse<T> stored(Stored<T> stored) {
    return stored(stored, ETags.of(stored.version()));
  }

  /** The same with another entity tag, for what can lose a part without a new version. */
  public static <T> RestResponse<T> stored(Stored<T> stored, String tag) {
    RestResponse.Status status =
        stored.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
    return ResponseBuilder.create(status, stored.view()).header("ETag", tag).build();
  }
}
