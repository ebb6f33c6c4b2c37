package org.safeer.survey.logic;

/**
 * What came of an expression: a {@link Value}, or an {@link EvaluationProblem} that says why there
 * is none.
 */
public sealed interface Evaluation permits Value, EvaluationProblem {}
