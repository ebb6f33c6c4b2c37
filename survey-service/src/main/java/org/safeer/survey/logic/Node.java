package org.safeer.survey.logic;

import java.util.List;

/** A part of a parsed expression. As deep as its parentheses, so walking it cannot overflow. */
sealed interface Node {

  /** Its value; throws {@link EvaluationFailure} if it has none. */
  Value evaluate(Run run);

  /** The parts it is made of. */
  default List<Node> parts() {
    return List.of();
  }

  /** What the author wrote out: a text, a number. */
  record Literal(Value value) implements Node {

    @Override
    public Value evaluate(Run run) {
      return value;
    }
  }

  /** {@code ${name}}. */
  record Item(String name) implements Node {

    @Override
    public Value evaluate(Run run) {
      return run.context().item(name);
    }
  }

  /** {@code .}. */
  record Self() implements Node {

    @Override
    public Value evaluate(Run run) {
      return run.context().self();
    }
  }

  /** {@code -operand}. */
  record Negation(Node operand) implements Node {

    @Override
    public Value evaluate(Run run) {
      return Value.number(-operand.evaluate(run).asNumber());
    }

    @Override
    public List<Node> parts() {
      return List.of(operand);
    }
  }

  /** A chain of {@code and}: true if all are. What follows a false one is not evaluated. */
  record All(List<Node> parts) implements Node {

    @Override
    public Value evaluate(Run run) {
      return Value.truth(parts.stream().allMatch(part -> part.evaluate(run).asBoolean()));
    }
  }

  /** A chain of {@code or}: true if any is. What follows a true one is not evaluated. */
  record Any(List<Node> parts) implements Node {

    @Override
    public Value evaluate(Run run) {
      return Value.truth(parts.stream().anyMatch(part -> part.evaluate(run).asBoolean()));
    }
  }

  /**
   * A chain of operators of one rank, taken from the left: {@code 7 - 2 - 1} is 4.
   *
   * @param parts one more than there are operators
   */
  record Chain(List<Operator> operators, List<Node> parts) implements Node {

    @Override
    public Value evaluate(Run run) {
      Value value = parts.get(0).evaluate(run);
      for (int i = 0; i < operators.size(); i++) {
        value = operators.get(i).apply(value, parts.get(i + 1).evaluate(run));
      }
      return value;
    }
  }

  /**
   * {@code name(argument, …)}.
   *
   * @param offset where it begins, in code points
   */
  record Call(int offset, Function function, List<Node> parts) implements Node {

    @Override
    public Value evaluate(Run run) {
      return function.body().apply(new Arguments(this, run));
    }
  }

  /**
   * {@code regex(text, 'pattern')}, its pattern read once.
   *
   * @param offset where it begins, in code points
   */
  record Match(int offset, Node text, LinearPattern pattern) implements Node {

    @Override
    public Value evaluate(Run run) {
      String subject = text.evaluate(run).asText();
      run.spend(pattern.cost(subject), offset);
      return Value.truth(pattern.matches(subject));
    }

    @Override
    public List<Node> parts() {
      return List.of(text);
    }
  }
}
