package org.safeer.survey.logic;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A condition or a calculation of a questionnaire in the language of XLSForm: {@code ${age} >= 18
 * and selected(${languages}, 'ur')}. Immutable; read once, evaluated for every response.
 *
 * <p>No expression can run code, loop or fill the memory. The language and its limits are told in
 * docs/expressions.md.
 */
public final class Expression {

  /** Most characters (code points) of an expression. */
  public static final int LONGEST = 2_000;

  /** How deep parentheses may nest. */
  public static final int DEEPEST = 50;

  /** Most words and signs of an expression. */
  public static final int MOST_PARTS = 1_000;

  private final String text;
  private final Node root;

  private Expression(String text, Node root) {
    this.text = text;
    this.root = root;
  }

  /**
   * Reads an expression.
   *
   * @throws SyntaxException if it is none, or beyond the limits
   */
  public static Expression parse(String text) {
    return new Expression(text, ExpressionReader.read(text));
  }

  /** What it reads. */
  public References references() {
    Set<String> items = new LinkedHashSet<>();
    boolean self = collect(root, items);
    return new References(Collections.unmodifiableSet(items), self);
  }

  private static boolean collect(Node node, Set<String> items) {
    if (node instanceof Node.Item item) {
      items.add(item.name());
    }
    boolean self = node instanceof Node.Self;
    for (Node part : node.parts()) {
      self |= collect(part, items);
    }
    return self;
  }

  /** A {@link Value}, or an {@link EvaluationProblem} if these answers give none; never throws. */
  public Evaluation evaluate(EvaluationContext context) {
    try {
      return root.evaluate(new Run(context));
    } catch (EvaluationFailure failure) {
      return failure.problem();
    }
  }

  /**
   * Whether some answer may meet it as a constraint on {@code .}. Only what can be told from the
   * answer alone is looked at; whatever else counts as met.
   *
   * @return false if it is certain that no such answer meets it
   */
  public boolean mayBeMet(Domain self) {
    return new Satisfiability(root, Map.of(CriticalNumbers.SELF, self)).mayHold();
  }

  /**
   * Whether some answers may make it true as a condition.
   *
   * @param items what can be answered; of items that are not there nothing is known
   * @return false if it is certain that none do
   */
  public boolean mayHold(Map<String, Domain> items) {
    Map<String, Domain> read = new HashMap<>(items);
    read.keySet().retainAll(references().items());
    return new Satisfiability(root, read).mayHold();
  }

  /**
   * Whether whatever it gives is a number, or nothing.
   *
   * @param numberItems which items are answered by numbers
   */
  public boolean givesNumber(Predicate<String> numberItems) {
    return new Numeric(numberItems).is(root);
  }

  /** As it was written. */
  @Override
  public String toString() {
    return text;
  }
}
