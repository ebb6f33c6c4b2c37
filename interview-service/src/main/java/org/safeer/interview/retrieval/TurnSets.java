package org.safeer.interview.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Translates conditions to SQL that selects turns, as {@code interview} and {@code turn}. Whatever
 * a client wrote is a parameter.
 */
final class TurnSets {

  private final Map<String, List<String>> codes;
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /**
   * @param codes each code, with those that may stand for it where a query says so
   */
  TurnSets(Map<String, List<String>> codes) {
    this.codes = codes;
  }

  /** The parameters of what was translated, besides {@code study}. */
  Map<String, Object> parameters() {
    return parameters;
  }

  String of(CodeCondition condition) {
    if (condition instanceof CodeCondition.Coded coded) {
      return "SELECT DISTINCT interview, turn FROM coded_turn WHERE study = :study AND code IN (%s)"
          .formatted(codes(coded));
    }
    if (condition instanceof CodeCondition.All all) {
      return joined(all.parts(), " INTERSECT ");
    }
    if (condition instanceof CodeCondition.Any any) {
      return joined(any.parts(), " UNION ");
    }
    if (condition instanceof CodeCondition.Not not) {
      return "SELECT interview, turn FROM turn WHERE study = :study EXCEPT (%s)"
          .formatted(of(not.part()));
    }
    if (condition instanceof CodeCondition.Close close) {
      return close(close);
    }
    return overlapping((CodeCondition.Overlapping) condition);
  }

  private String joined(List<CodeCondition> parts, String operator) {
    return parts.stream().map(part -> "(" + of(part) + ")").collect(Collectors.joining(operator));
  }

  private String close(CodeCondition.Close close) {
    return """
        SELECT DISTINCT one.interview, one.turn
        FROM (%s) AS one JOIN (%s) AS other
          ON other.interview = one.interview AND abs(other.turn - one.turn) <= %s"""
        .formatted(of(close.one()), of(close.other()), parameter(close.turns()));
  }

  private String overlapping(CodeCondition.Overlapping overlapping) {
    return """
        SELECT DISTINCT one.interview, one.turn
        FROM coded_turn AS one JOIN coded_turn AS other
          ON other.study = one.study AND other.interview = one.interview AND other.turn = one.turn
             AND other.coding <> one.coding
             AND other.start_at < one.end_at AND one.start_at < other.end_at
        WHERE one.study = :study AND one.code IN (%s) AND other.code IN (%s)"""
        .formatted(codes(overlapping.one()), codes(overlapping.other()));
  }

  private String codes(CodeCondition.Coded coded) {
    return parameter(coded.below() ? codes.get(coded.code()) : List.of(coded.code()));
  }

  private String parameter(Object value) {
    String name = "query" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }
}
