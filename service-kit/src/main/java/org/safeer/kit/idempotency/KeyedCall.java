package org.safeer.kit.idempotency;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.safeer.kit.json.RequestHash;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/**
 * A call that may name an Idempotency-Key.
 *
 * @param key the header's value; null if the call named none
 * @param client who calls: keys of different clients have nothing to do with each other
 * @param route method and path of the call
 * @param requestHash tells the same body from another; null without a key, for nobody asks then
 * @param subjects whom the call is about; its record is deleted with any of them
 */
public record KeyedCall(
    String key, String client, String route, String requestHash, List<String> subjects) {

  /** Name of the header. */
  public static final String HEADER = "Idempotency-Key";

  private static final Pattern USABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

  /**
   * Checks the key before anything is done.
   *
   * @throws ProblemException {@code invalid-parameter} for a key that is not 1 to 255 visible ASCII
   *     characters
   */
  public KeyedCall {
    subjects = List.copyOf(subjects);
    if (key != null && !USABLE.matcher(key).matches()) {
      String detail = HEADER + " must be 1 to 255 visible ASCII characters.";
      throw new ProblemException(
          KitProblem.INVALID_PARAMETER,
          detail,
          List.of(new FieldError(HEADER, "idempotency-key", detail)));
    }
  }

  /** A call with this body, about nobody in particular. */
  public static KeyedCall of(String key, String client, String route, Object body) {
    return of(key, client, route, () -> body);
  }

  /** The same for a body that takes work to read; without a key it is not read. */
  static KeyedCall of(String key, String client, String route, Supplier<?> body) {
    String hash = key == null ? null : RequestHash.of(body.get());
    return new KeyedCall(key, client, route, hash, List.of());
  }

  /** The same call, about these. */
  public KeyedCall about(List<String> subjects) {
    return new KeyedCall(key, client, route, requestHash, subjects);
  }
}
