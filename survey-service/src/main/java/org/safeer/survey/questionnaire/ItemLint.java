package org.safeer.survey.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeer.kit.problem.FieldError;

/** The rules that go across the fields of one item: each type has members of its own. */
final class ItemLint {

  private final QuestionnaireItem item;
  private final String pointer;
  private final List<FieldError> errors = new ArrayList<>();

  private ItemLint(QuestionnaireItem item, String pointer) {
    this.item = item;
    this.pointer = pointer;
  }

  /**
   * @param pointer where the item stands
   * @param scales the keys of the questionnaire's scales
   */
  static List<FieldError> errors(QuestionnaireItem item, String pointer, Set<String> scales) {
    ItemLint lint = new ItemLint(item, pointer);
    lint.foreignMembers();
    switch (item.type()) {
      case LIKERT -> lint.likert(scales);
      case SINGLE_CHOICE -> lint.singleChoice();
      case NUMBER -> lint.number();
      case TEXT -> {
        // Has no rule across its fields.
      }
    }
    return lint.errors;
  }

  private void foreignMembers() {
    belongs("scale", item.scale() != null, ItemType.LIKERT);
    belongs("options", item.options() != null, ItemType.SINGLE_CHOICE);
    belongs("unit", item.unit() != null, ItemType.NUMBER);
    belongs("minimum", item.minimum() != null, ItemType.NUMBER);
    belongs("maximum", item.maximum() != null, ItemType.NUMBER);
    belongs("decimals", item.decimals() != null, ItemType.NUMBER);
    belongs("maximumLength", item.maximumLength() != null, ItemType.TEXT);
    belongs("reversed", item.reversed(), ItemType.LIKERT);
  }

  private void belongs(String member, boolean given, ItemType owner) {
    if (given && item.type() != owner) {
      add("/" + member, "not-allowed", "does not belong to an item of this type");
    }
  }

  private void likert(Set<String> scales) {
    if (item.scale() == null) {
      add("/scale", "required", "is required for a likert item");
    } else if (!scales.contains(item.scale())) {
      add("/scale", "unknown-scale", "is not one of /scales");
    }
  }

  private void singleChoice() {
    List<ItemOption> options = item.options() == null ? List.of() : item.options();
    if (options.size() < 2) {
      add("/options", "too-few-options", "needs two options");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      if (!seen.add(options.get(i).option())) {
        add("/options/" + i + "/option", "duplicate-option", "is another option's key");
      }
    }
  }

  private void number() {
    NumberRange finest = new NumberRange(null, null, item.decimals());
    if (item.minimum() != null && !finest.isFineEnough(item.minimum())) {
      add("/minimum", "decimals", "has more decimals than an answer may have");
    }
    if (item.maximum() != null && !finest.isFineEnough(item.maximum())) {
      add("/maximum", "decimals", "has more decimals than an answer may have");
    }
    if (item.minimum() != null
        && item.maximum() != null
        && item.minimum().compareTo(item.maximum()) > 0) {
      add("/maximum", "range", "is less than the minimum");
    }
  }

  private void add(String member, String rule, String what) {
    String place = pointer + member;
    errors.add(new FieldError(place, rule, place + " " + what + "."));
  }
}
