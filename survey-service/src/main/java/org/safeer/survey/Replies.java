package org.safeer.survey;

import java.net.URI;
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

  /** 200 with what was read and has no version of its own; its tag is made of what it says. */
  public static <T> RestResponse<T> told(T view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.ofContent(view)).build();
  }

  /**
   * 200 with what was read in one language: a cache must not take it for another's.
   *
   * @param language null for all of them
   */
  public static <T> RestResponse<T> found(T view, long version, String language) {
    if (language == null) {
      return found(view, version);
    }
    return ResponseBuilder.ok(view)
        .header("ETag", ETags.of(version, language))
        .header("Content-Language", language)
        .header("Vary", "Accept-Language")
        .build();
  }

  /** 201 if the write created, 200 if the same was there already. */
  public static <T> RestResponse<T> stored(Stored<T> stored) {
    return ResponseBuilder.create(status(stored), stored.view())
        .header("ETag", ETags.of(stored.version()))
        .build();
  }

  /** As {@link #stored(Stored)}, for something whose address the server chose. */
  public static <T> RestResponse<T> stored(Stored<T> stored, URI location) {
    return ResponseBuilder.create(status(stored), stored.view())
        .header("ETag", ETags.of(stored.version()))
        .location(location)
        .build();
  }

  private static RestResponse.Status status(Stored<?> stored) {
    return stored.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
  }
}
