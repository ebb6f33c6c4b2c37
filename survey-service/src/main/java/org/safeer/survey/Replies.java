package org.safeer.survey;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.json.RequestHash;

/** Answers that carry a representation and its entity tag. */
public final class Replies {

  private static final int TAG_DIGITS = 15;
  private static final int HEX = 16;

  private Replies() {}

  /** 200 with what was read. */
  public static <T> RestResponse<T> found(T view, long version) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(version)).build();
  }

  /** 200 with what is kept in several places, or is otherwise by the hour: it has no version. */
  public static <T> RestResponse<T> found(T view) {
    return found(view, Long.parseLong(RequestHash.of(view).substring(0, TAG_DIGITS), HEX));
  }

  /** 200 with what was read in one language: a cache must not take it for another's. */
  public static <T> RestResponse<T> found(T view, long version, String language) {
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
