package org.safeer.survey.logic;

/**
 * Why an expression gave no value to these answers, as {@code date(.)} gives none to "yesterday".
 *
 * @param offset where the call that failed begins in the expression, in code points
 * @param sentence what is wrong; it quotes no answer
 */
public record EvaluationProblem(int offset, String sentence) implements Evaluation {

  /** Where the call begins, counted from 1. */
  public int column() {
    return offset + 1;
  }
}
