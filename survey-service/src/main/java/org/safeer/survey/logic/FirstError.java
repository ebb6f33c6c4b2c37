package org.safeer.survey.logic;

import java.util.Locale;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.safeer.survey.logic.grammar.XlsExpressionParser;

/** Stops the parser at the first place that makes no sense, and says what would. */
final class FirstError extends BaseErrorListener {

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      Object symbol,
      int line,
      int column,
      String message,
      RecognitionException cause) {
    Parser parser = (Parser) recognizer;
    Token found = (Token) symbol;
    Token before = parser.getInputStream().LT(-1);
    IntervalSet expected = parser.getExpectedTokens();
    if (found.getType() == XlsExpressionParser.STRANGER) {
      throw new SyntaxException(found.getStartIndex(), Strangers.sentence(found.getText()));
    }
    if (isWord(before) && expected.contains(XlsExpressionParser.LEFT)) {
      throw new SyntaxException(before.getStartIndex(), bareWord(before.getText()));
    }
    throw new SyntaxException(found.getStartIndex(), sentence(found, before, expected));
  }

  private static boolean isWord(Token token) {
    return token != null && token.getType() == XlsExpressionParser.NAME;
  }

  private static String bareWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (small.equals("true") || small.equals("false")) {
      return "Write " + small + "() with parentheses.";
    }
    return Shown.of(word) + " stands alone: an item is written ${name}, a text 'text'.";
  }

  private static String sentence(Token found, Token before, IntervalSet expected) {
    if (expected.contains(XlsExpressionParser.NUMBER)) {
      return before == null && found.getType() == Token.EOF
          ? "The expression is empty."
          : "Expected a value " + place(before) + ", found " + Shown.of(found) + ".";
    }
    if (isWord(found) && isOperatorInCapitals(found.getText())) {
      return "Write '" + found.getText().toLowerCase(Locale.ROOT) + "' in small letters.";
    }
    if (expected.contains(XlsExpressionParser.RIGHT)) {
      return "Expected ')' " + place(before) + ", found " + Shown.of(found) + ".";
    }
    if (found.getType() == XlsExpressionParser.RIGHT) {
      return "There is no '(' to this ')'.";
    }
    return "Expected an operator " + place(before) + ", found " + Shown.of(found) + ".";
  }

  private static boolean isOperatorInCapitals(String word) {
    return word.matches("(?i)and|or|div|mod");
  }

  private static String place(Token before) {
    return before == null ? "at the beginning" : "after " + Shown.of(before);
  }
}
