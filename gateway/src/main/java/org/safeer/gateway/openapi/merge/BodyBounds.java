package org.safeer.gateway.openapi.merge;

/** How large a body each operation takes, in bytes. */
final class BodyBounds {

  private static final long MEBIBYTE = 1024L * 1024;
  private static final long DEFAULT = MEBIBYTE;
  private static final long IMPORT = 64 * MEBIBYTE;
  private static final long TRANSCRIPT = 5 * MEBIBYTE;

  private BodyBounds() {}

  static long of(String method, String path) {
    if (method.equals("POST") && path.endsWith("/response-imports")) {
      return IMPORT;
    }
    return path.endsWith("/transcript") ? TRANSCRIPT : DEFAULT;
  }
}
