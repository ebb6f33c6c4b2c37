package org.safeer.system.attack;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Subtracts an earlier release from a later one: bounds how many came between them, for a reader
 * who knows that answers were only added.
 */
public final class Comparison {

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<Count, Variable> added = new HashMap<>();

  /**
   * @throws IllegalStateException on asking, if no two tables have these counts
   */
  public Comparison(ItemTable table, Map<Count, Integer> earlier, Map<Count, Integer> later) {
    Map<Count, Variable> before = variables("before ", table, earlier);
    Map<Count, Variable> after = variables("after ", table, later);
    for (Count count : table.counts()) {
      Variable more = model.newVariable("added " + count).integer().lower(0);
      added.put(count, more.upper(Attack.UNBOUNDED));
      model
          .newExpression("difference of " + count)
          .level(0)
          .set(after.get(count), 1)
          .set(before.get(count), -1)
          .set(more, -1);
    }
  }

  private Map<Count, Variable> variables(
      String name, ItemTable table, Map<Count, Integer> published) {
    Map<Count, Variable> variables = new HashMap<>();
    for (Count count : table.all()) {
      Variable variable = model.newVariable(name + count).integer();
      Integer known = published.get(count);
      variables.put(
          count, known == null ? variable.lower(0).upper(Attack.UNBOUNDED) : variable.level(known));
    }
    for (ItemTable.Sum sum : table.sums()) {
      Expression difference = model.newExpression(name + sum).level(0);
      difference.set(variables.get(sum.whole()), -1);
      sum.parts().forEach(part -> difference.set(variables.get(part), 1));
    }
    return variables;
  }

  /** How few and how many people can have been added to a count. */
  public Interval added(Count count) {
    Variable asked = added.get(count);
    asked.weight(BigDecimal.ONE);
    try {
      return new Interval(solved(model.minimise(), asked), solved(model.maximise(), asked));
    } finally {
      asked.weight((BigDecimal) null);
    }
  }

  private int solved(Optimisation.Result result, Variable asked) {
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("no two tables have these counts: " + result.getState());
    }
    return (int) Math.round(result.doubleValue(model.indexOf(asked)));
  }
}
