package org.safeer.survey.logic;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are expressions, nearly so, or not at all; and answers of every kind. */
final class RandomExpressions {

  static final List<String> ITEMS = List.of("a", "b-2", "لاہور");

  private static final List<String> NAMES = List.copyOf(Functions.names());

  private static final List<String> OPERATORS =
      List.of("and", "or", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "ur en",
          "12",
          "-0.5",
          "2026-11-24",
          "2026-11-24T09:30:00+05:00",
          "18:00",
          "%Y %q",
          "لاہور",
          "😀",
          "\ud83d",
          "1e400",
          "+999999999-12-31",
          "9".repeat(400));

  private static final List<String> LEAVES =
      List.of(".", "1", "0", "-1.5", "99999999999999999999", "${a}", "${b-2}", "${لاہور}", "${c}");

  private static final List<String> PIECES =
      List.of(
          "(", ")", "[", "]", "{2}", "{1,9}", "{3,}", "*", "+", "?", "|", "\\", "p{L}", "a", ".",
          "^", "$", "-", "\\Q", "(?i)", "(?:", "ہ", "😀", "\ud83d", "{", "}", ",", "9");

  private final Random random;

  RandomExpressions(Random random) {
    this.random = random;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String many(int most, java.util.function.IntFunction<String> piece) {
    return IntStream.range(0, random.nextInt(most)).mapToObj(piece).collect(Collectors.joining());
  }

  /** Any UTF-16 units. */
  String noise() {
    return many(
        60, i -> String.valueOf((char) random.nextInt(random.nextBoolean() ? 128 : 65_536)));
  }

  /** Words of the language in any order. */
  String words() {
    return many(
        12,
        i ->
            switch (random.nextInt(6)) {
              case 0 -> "(";
              case 1 -> ")";
              case 2 -> one(NAMES) + "(";
              case 3 -> " " + one(OPERATORS) + " ";
              case 4 -> one(LEAVES);
              default -> literal();
            });
  }

  /** An expression with one character taken out, put in or doubled. */
  String broken() {
    String text = expression();
    int at = random.nextInt(text.length());
    String piece = random.nextBoolean() ? "" : one(List.of("(", ")", ",", "'", ".", "$", "x"));
    return text.substring(0, at) + piece + text.substring(at + random.nextInt(2));
  }

  /** One that can be read. */
  String expression() {
    String text = expression(3);
    return Texts.length(text) <= Expression.LONGEST ? text : one(LEAVES);
  }

  private String expression(int depth) {
    if (depth == 0) {
      return random.nextBoolean() ? one(LEAVES) : literal();
    }
    return switch (random.nextInt(4)) {
      case 0 -> "-(" + expression(depth - 1) + ")";
      case 1, 2 -> call(depth);
      default -> "(" + expression(depth - 1) + ") " + one(OPERATORS) + " " + expression(depth - 1);
    };
  }

  private String call(int depth) {
    String name = one(NAMES);
    if (name.equals(Functions.REGEX)) {
      return "regex(" + expression(depth - 1) + ", '[a-z0-9]{1,9}(.*x)*')";
    }
    Function function = Functions.find(name, 0);
    int most = Math.min(function.most(), function.fewest() + 2);
    int count = function.fewest() + random.nextInt(most - function.fewest() + 1);
    return IntStream.range(0, count)
        .mapToObj(i -> expression(depth - 1))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private String literal() {
    return "'" + one(TEXTS) + "'";
  }

  String pattern() {
    return many(14, i -> one(PIECES));
  }

  Value value() {
    return switch (random.nextInt(7)) {
      case 0 -> Value.NOTHING;
      case 1 -> Value.number(random.nextInt(200) - 100);
      case 2 -> Value.number(Double.longBitsToDouble(random.nextLong()));
      case 3 -> Value.truth(random.nextBoolean());
      case 4 -> Value.date(LocalDate.ofEpochDay(random.nextInt()));
      case 5 ->
          Value.dateTime(
              OffsetDateTime.of(random.nextInt(12_000), 12, 31, 23, 59, 59, 1, ZoneOffset.MAX));
      default -> Value.text(one(TEXTS).repeat(random.nextInt(3)));
    };
  }
}
