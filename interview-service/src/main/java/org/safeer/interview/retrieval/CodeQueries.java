package org.safeer.interview.retrieval;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.safeer.interview.text.Keys;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Reads queries such as {@code language-barrier AND media-stereotype* NOT policy}. */
final class CodeQueries {

  /** So short that neither reading nor answering it can take long. */
  static final int LONGEST = 1_000;

  private static final int MOST_CODES = 30;
  private static final int FARTHEST = 1_000;

  private CodeQueries() {}

  /**
   * What the query asks for.
   *
   * @throws ProblemException {@code invalid-parameter} with the rule {@code syntax}, {@code
   *     too-many} or {@code range}
   */
  static CodeCondition read(String query) {
    CodeQueryLexer lexer = new CodeQueryLexer(CharStreams.fromString(query));
    CodeQueryParser parser = new CodeQueryParser(new CommonTokenStream(lexer));
    Mistakes mistakes = new Mistakes();
    lexer.removeErrorListeners();
    lexer.addErrorListener(mistakes);
    parser.removeErrorListeners();
    parser.addErrorListener(mistakes);
    CodeCondition condition = any(parser.query().any());
    if (condition.codes().size() > MOST_CODES) {
      throw refused("too-many", "query names more than " + MOST_CODES + " codes.");
    }
    return condition;
  }

  static ProblemException refused(String rule, String detail) {
    return new ProblemException(
        KitProblem.INVALID_PARAMETER, detail, List.of(new FieldError("query", rule, detail)));
  }

  private static CodeCondition any(CodeQueryParser.AnyContext any) {
    List<CodeCondition> parts = any.all().stream().map(CodeQueries::all).toList();
    return parts.size() == 1 ? parts.get(0) : new CodeCondition.Any(parts);
  }

  private static CodeCondition all(CodeQueryParser.AllContext all) {
    List<CodeCondition> parts = new ArrayList<>();
    all.term().forEach(term -> parts.add(term(term)));
    all.negation().forEach(negation -> parts.add(negation(negation)));
    return parts.size() == 1 ? parts.get(0) : new CodeCondition.All(parts);
  }

  private static CodeCondition term(CodeQueryParser.TermContext term) {
    return term.negation() == null ? near(term.near()) : negation(term.negation());
  }

  private static CodeCondition negation(CodeQueryParser.NegationContext negation) {
    return new CodeCondition.Not(near(negation.near()));
  }

  private static CodeCondition near(CodeQueryParser.NearContext near) {
    if (near instanceof CodeQueryParser.OverlappingContext overlapping) {
      return new CodeCondition.Overlapping(coded(overlapping.code(0)), coded(overlapping.code(1)));
    }
    if (near instanceof CodeQueryParser.CloseContext close) {
      return new CodeCondition.Close(
          part(close.part(0)), turns(close.NUMBER().getText()), part(close.part(1)));
    }
    return part(((CodeQueryParser.ThereContext) near).part());
  }

  private static CodeCondition part(CodeQueryParser.PartContext part) {
    return part instanceof CodeQueryParser.NestedContext nested
        ? any(nested.any())
        : coded(((CodeQueryParser.CodedContext) part).code());
  }

  private static CodeCondition.Coded coded(CodeQueryParser.CodeContext code) {
    String key = code.getStart().getText();
    if (!Keys.isKey(key)) {
      throw refused("syntax", "query holds a key of more than 64 characters.");
    }
    return new CodeCondition.Coded(key, code.BELOW() != null);
  }

  private static int turns(String digits) {
    int turns = digits.length() > 4 ? FARTHEST + 1 : Integer.parseInt(digits);
    if (turns > FARTHEST) {
      throw refused("range", "query must not look further than " + FARTHEST + " turns.");
    }
    return turns;
  }

  /** The first mistake ends the reading. */
  private static final class Mistakes extends BaseErrorListener {

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        Object symbol,
        int line,
        int column,
        String message,
        RecognitionException cause) {
      throw refused(
          "syntax",
          "query cannot be read from its character %d on: codes with AND, OR, NOT, OVERLAPS,"
                  .formatted(column + 1)
              + " WITHIN 3 TURNS OF, and parentheses.");
    }
  }
}
