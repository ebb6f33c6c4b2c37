package org.safeer.survey.logic;

import org.antlr.v4.runtime.Token;

/** A piece of an expression as a sentence shows it. */
final class Shown {

  private static final int LONGEST = 40;

  private Shown() {}

  static String of(Token token) {
    return token.getType() == Token.EOF ? "the end" : of(token.getText());
  }

  /** In quotes, unless it brings its own; not longer than a sentence bears. */
  static String of(String text) {
    String shown = Texts.length(text) > LONGEST ? Texts.part(text, 0, LONGEST) + "…" : text;
    return shown.startsWith("'") || shown.startsWith("\"") ? shown : "'" + shown + "'";
  }
}
