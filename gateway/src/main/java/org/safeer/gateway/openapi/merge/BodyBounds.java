package org.safeer.gateway.openapi.merge;

/** How large a body each operation takes, in bytes. */
final class BodyBounds {

  private static final long MEBIBYTE = 1024L * 1024;
  private static final long DEFAULT = MEBIBYTE;
  private static final long IMPORT = 256 * MEBIBYTE;

  /** 500 responses of 16 KiB each, which is long answers in a person's own words. */
  private static final long BATCH = 8 * MEBIBYTE;

  /** A spreadsheet, packed: a questionnaire of any length in many languages. */
  private static final long XLSFORM = 2 * MEBIBYTE;

  private static final long TRANSCRIPT = 5 * MEBIBYTE;

  /** A project of another program, packed, and what its sources are. */
  private static final long QDA_PROJECT = 36 * MEBIBYTE;

  private BodyBounds() {}

  static long of(String method, String path) {
    boolean file =
        path.endsWith("/response-imports") || path.endsWith("/import-mappings/proposals");
    if (method.equals("POST") && file) {
      return IMPORT;
    }
    if (method.equals("POST") && path.endsWith("/response-batches")) {
      return BATCH;
    }
    if (path.endsWith("/qda-imports")) {
      return QDA_PROJECT;
    }
    if (path.endsWith("/xlsform")) {
      return XLSFORM;
    }
    return path.endsWith("/transcript") || path.endsWith("/transcript-proposals")
        ? TRANSCRIPT
        : DEFAULT;
  }
}
