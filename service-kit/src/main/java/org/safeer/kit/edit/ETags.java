package org.safeer.kit.edit;

import java.util.regex.Pattern;
import org.safeer.kit.json.RequestHash;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Entity tags from state versions, and the precondition of an edit. */
public final class ETags {

  private static final Pattern REPRESENTATION = Pattern.compile("^(\\s*\"[0-9]+)-[^\"]*(\"\\s*)$");

  private static final int CONTENT_DIGITS = 32;

  private ETags() {}

  /** The strong entity tag of a version, for example {@code "42"} with its quotes. */
  public static String of(long version) {
    return '"' + Long.toString(version) + '"';
  }

  /**
   * The strong entity tag of one of several representations of a version, for example {@code
   * "42-ur"}; no edit can name it.
   */
  public static String of(long version, String representation) {
    return '"' + Long.toString(version) + '-' + representation + '"';
  }

  /** The strong entity tag of what has no version of its own, made of what it says. */
  public static String ofContent(Object view) {
    return '"' + RequestHash.of(view).substring(0, CONTENT_DIGITS) + '"';
  }

  /**
   * Lets an edit pass only if the client has seen the stored version.
   *
   * @param ifMatch the header's value, null if absent
   * @throws ProblemException {@code precondition-required} when absent, {@code precondition-failed}
   *     when it names another version
   */
  public static void require(String ifMatch, long stored) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(
          KitProblem.PRECONDITION_REQUIRED, "If-Match must hold the ETag of the version you edit.");
    }
    if (!ifMatch.trim().equals(of(stored))) {
      throw new ProblemException(
          KitProblem.PRECONDITION_FAILED, "If-Match names a version that is no longer stored.");
    }
  }

  /**
   * As {@link #require}, of something whose every representation has a tag of its own: what an edit
   * names is the version in it.
   */
  public static void requireInAnyForm(String ifMatch, long stored) {
    require(ifMatch == null ? null : REPRESENTATION.matcher(ifMatch).replaceFirst("$1$2"), stored);
  }
}
