package org.safeer.kit.identity;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the {@code grants} claim, whose elements the parser may leave as JSON values. */
final class TokenGrants {

  private TokenGrants() {}

  static Set<String> of(JsonWebToken token) {
    Object claim = token.getClaim("grants");
    return claim instanceof Collection<?> values
        ? values.stream().map(TokenGrants::text).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static String text(Object value) {
    return value instanceof JsonString json ? json.getString() : String.valueOf(value);
  }
}
