package org.safeer.survey.logic;

import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.safeer.survey.logic.grammar.XlsExpressionLexer;
import org.safeer.survey.logic.grammar.XlsExpressionParser;

/** From text to tree. Whatever is too much is refused before the parser, which calls itself. */
final class ExpressionReader {

  private ExpressionReader() {}

  static Node read(String text) {
    int length = Texts.length(text);
    if (length > Expression.LONGEST) {
      throw new SyntaxException(
          Expression.LONGEST,
          "An expression has at most "
              + Expression.LONGEST
              + " characters, this one "
              + length
              + ".");
    }
    CommonTokenStream tokens =
        new CommonTokenStream(new XlsExpressionLexer(CharStreams.fromString(text)));
    tokens.fill();
    requireSmall(tokens);
    requireKnown(tokens.getTokens());
    XlsExpressionParser parser = new XlsExpressionParser(tokens);
    parser.removeErrorListeners();
    parser.addErrorListener(new FirstError());
    return new TreeBuilder().visit(parser.expression());
  }

  private static void requireSmall(CommonTokenStream tokens) {
    int depth = 0;
    for (Token token : tokens.getTokens()) {
      if (token.getTokenIndex() >= Expression.MOST_PARTS && token.getType() != Token.EOF) {
        throw new SyntaxException(
            token.getStartIndex(),
            "An expression has at most " + Expression.MOST_PARTS + " words and signs.");
      }
      depth += depth(token);
      if (depth > Expression.DEEPEST) {
        throw new SyntaxException(
            token.getStartIndex(), "Parentheses nest at most " + Expression.DEEPEST + " deep.");
      }
    }
  }

  /** Before the parser, for what is not supported comes with paths that mean nothing here. */
  private static void requireKnown(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i + 1).getType() == XlsExpressionLexer.LEFT) {
        int offset = tokens.get(i).getStartIndex();
        AbsentFunctions.reason(tokens.get(i).getText())
            .ifPresent(
                reason -> {
                  throw new SyntaxException(offset, reason);
                });
      }
    }
  }

  private static int depth(Token token) {
    return switch (token.getType()) {
      case XlsExpressionLexer.LEFT -> 1;
      case XlsExpressionLexer.RIGHT -> -1;
      default -> 0;
    };
  }
}
