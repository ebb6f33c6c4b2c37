package org.safeer.interview.refi.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names one thing of a project. The schemas' GUIDType allows 32 hexadecimal digits in five groups,
 * of any case, with or without braces around them; programs use all of these, also for one thing.
 */
public record Guid(UUID uuid) {

  private static final Pattern DIGITS =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** The GUID that is written so; null if that is none. */
  public static Guid parse(String written) {
    if (written == null) {
      return null;
    }
    String bare = written.strip();
    boolean braced = bare.startsWith("{") && bare.endsWith("}") && bare.length() > 2;
    bare = braced ? bare.substring(1, bare.length() - 1) : bare;
    return DIGITS.matcher(bare).matches() ? new Guid(UUID.fromString(bare)) : null;
  }

  /**
   * A GUID in place of an identifier that breaks the schema's rule: the same one for the same text,
   * so that references still find what they name.
   */
  public static Guid inPlaceOf(String written) {
    String name = "refi-qda:" + written.strip();
    return new Guid(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** As it is written: in lower case, without braces. */
  @Override
  public String toString() {
    return uuid.toString();
  }
}
