package org.safeer.theme.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds each hidden cell's range with a general integer-programming solver.
 *
 * <p>A second opinion on tables too large to enumerate: the sums are written out as equations, and
 * ojAlgo, which knows nothing of networks here, minimises and maximises one count at a time.
 */
final class IntegerProgramAttacker {

  private final ProtectedTable view;
  private final int respondents;

  IntegerProgramAttacker(ProtectedTable view, int respondents) {
    this.view = view;
    this.respondents = respondents;
  }

  Map<CellKey, Interval> ranges() {
    Map<CellKey, Interval> ranges = new TreeMap<>();
    view.figures()
        .forEach(
            (cell, count) -> {
              if (!count.published()) {
                ranges.put(cell, new Interval(extreme(cell, false), extreme(cell, true)));
              }
            });
    return ranges;
  }

  private long extreme(CellKey target, boolean largest) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<CellKey, Variable> cells = variables(model);
    sums(model, cells);
    cells.get(target).weight(1);
    Optimisation.Result result = largest ? model.maximise() : model.minimise();
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("no answer is no protection: " + result.getState());
    }
    return Math.round(result.getValue());
  }

  private Map<CellKey, Variable> variables(ExpressionsBasedModel model) {
    Map<CellKey, Variable> cells = new HashMap<>();
    view.figures()
        .forEach(
            (cell, count) -> {
              Variable variable = model.newVariable(cell.toString()).integer(true);
              if (count.published()) {
                variable.level(count.value());
              } else {
                variable.lower(0).upper(respondents);
              }
              cells.put(cell, variable);
            });
    return cells;
  }

  private void sums(ExpressionsBasedModel model, Map<CellKey, Variable> cells) {
    Expression base = sum(model, "regions", cells.get(CellKey.base(CellKey.NATIONAL)));
    Expression top = sum(model, "regions top", cells.get(CellKey.topTwo(CellKey.NATIONAL)));
    Expression rest = sum(model, "regions rest", cells.get(CellKey.rest(CellKey.NATIONAL)));
    for (String region : view.shape().regions()) {
      base.set(cells.get(CellKey.base(region)), -1);
      top.set(cells.get(CellKey.topTwo(region)), -1);
      rest.set(cells.get(CellKey.rest(region)), -1);
      Expression row = sum(model, "row " + region, cells.get(CellKey.base(region)));
      row.set(cells.get(CellKey.topTwo(region)), -1);
      row.set(cells.get(CellKey.rest(region)), -1);
    }
    Expression topPoints = sum(model, "points top", cells.get(CellKey.topTwo(CellKey.NATIONAL)));
    Expression restPoints = sum(model, "points rest", cells.get(CellKey.rest(CellKey.NATIONAL)));
    for (int point : view.shape().points()) {
      (view.shape().top(point) ? topPoints : restPoints).set(cells.get(CellKey.point(point)), -1);
    }
  }

  /** An equation: this count minus its parts, which the caller adds, is zero. */
  private static Expression sum(ExpressionsBasedModel model, String name, Variable whole) {
    return model.newExpression(name).level(0).set(whole, 1);
  }
}
