package org.safeer.survey.responseexport.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in a cell for each category. */
final class CategoryCells {

  private CategoryCells() {}

  /**
   * Cells by the categories' codes.
   *
   * @param points whether the codes themselves are numbers, as the values of a scale's points are
   */
  static Map<String, Cell> of(
      List<Category> categories, ExportedValues values, Wording wording, boolean points) {
    Map<String, String> labels = wording.of(categories);
    Function<Category, Cell> cell =
        switch (values) {
          case NUMBERS -> one -> Cell.number(one.number());
          case LABELS -> one -> Cell.code(labels.get(one.code()));
          case CODES -> one -> points ? Cell.number(one.number()) : Cell.code(one.code());
        };
    return categories.stream().collect(Collectors.toUnmodifiableMap(Category::code, cell));
  }
}
