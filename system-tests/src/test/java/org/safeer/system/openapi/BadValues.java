package org.safeer.system.openapi;

import java.util.List;

/** What no field, id or parameter can be. */
final class BadValues {

  static final List<String> MALFORMED =
      List.of("", "{", "{\"a\":", "nonsense", "{\"a\":1}}", "{'a':1}", "\uFEFF{", "NaN", "\u0000");
  static final List<String> OTHER_TYPES = List.of("[]", "\"text\"", "42", "true", "null");
  static final List<String> BAD_IDS =
      List.of(
          "%00",
          "a%00b",
          "%FF%FE",
          "x".repeat(300),
          "%2e%2e%2f",
          "%F0%9F%98%80",
          "-1",
          "%20",
          "Not_A_Key",
          "%27%3B--",
          "%25",
          "a%2Fb");
  static final List<String> BAD_LIMITS =
      List.of("-1", "0", "100000", "abc", "1.5", "99999999999999999999", "%00");
  static final List<String> BAD_CURSORS =
      List.of("garbage", "%00", "e30", "x".repeat(3_000), "%FF", "AAAA.BBBB");

  private BadValues() {}
}
