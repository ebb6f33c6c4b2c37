package org.safeer.system.attack;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Bounds a count that was not published by all that the reader knows: the published counts, the
 * sums that must hold, and that people come in whole numbers. Two integer programs per count.
 */
public final class Attack {

  /** Stands for "any number": far above every sample. */
  static final int UNBOUNDED = 1_000_000;

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<Count, Variable> variables = new HashMap<>();

  /**
   * @param published the counts the reader sees
   * @throws IllegalStateException if no table of people has these counts
   */
  public Attack(ItemTable table, Map<Count, Integer> published) {
    for (Count count : table.all()) {
      Variable variable = model.newVariable(count.toString()).integer();
      Integer known = published.get(count);
      variables.put(
          count, known == null ? variable.lower(0).upper(UNBOUNDED) : variable.level(known));
    }
    table.sums().forEach(this::require);
  }

  private void require(ItemTable.Sum sum) {
    Expression difference = model.newExpression(sum.toString()).level(0);
    difference.set(variables.get(sum.whole()), -1);
    sum.parts().forEach(part -> difference.set(variables.get(part), 1));
  }

  /** The smallest and the largest number of people this count can stand for. */
  public Interval interval(Count count) {
    Variable asked = variables.get(count);
    asked.weight(BigDecimal.ONE);
    try {
      return new Interval(solved(model.minimise(), asked), solved(model.maximise(), asked));
    } finally {
      asked.weight((BigDecimal) null);
    }
  }

  private int solved(Optimisation.Result result, Variable asked) {
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("no table has these counts: " + result.getState());
    }
    return (int) Math.round(result.doubleValue(model.indexOf(asked)));
  }
}
