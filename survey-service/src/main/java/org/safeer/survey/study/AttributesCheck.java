package org.safeer.survey.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeer.survey.Findings;

/** The rules of declared attributes that go across their fields. */
final class AttributesCheck {

  private AttributesCheck() {}

  /**
   * Says what is wrong.
   *
   * @param place where the list stands
   */
  static void check(List<Attribute> attributes, Findings place) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < attributes.size(); i++) {
      Attribute attribute = attributes.get(i);
      Findings here = place.at(i);
      here.at("attribute")
          .require(seen.add(attribute.attribute()), "duplicate-attribute", "is given twice");
      if (attribute.type() == AttributeType.CATEGORY) {
        category(attribute, here);
      } else {
        number(attribute, here);
      }
    }
  }

  private static void category(Attribute attribute, Findings place) {
    boolean given = attribute.options() != null && !attribute.options().isEmpty();
    place.at("options").require(given, "required", "is required for a category");
    absent(attribute.minimum(), place.at("minimum"));
    absent(attribute.maximum(), place.at("maximum"));
    Set<String> seen = new HashSet<>();
    for (int i = 0; given && i < attribute.options().size(); i++) {
      place
          .at("options", i, "option")
          .require(
              seen.add(attribute.options().get(i).option()), "duplicate-option", "is given twice");
    }
  }

  private static void number(Attribute attribute, Findings place) {
    absent(attribute.options(), place.at("options"));
    Integer minimum = attribute.minimum();
    Integer maximum = attribute.maximum();
    place.at("minimum").require(minimum != null, "required", "is required for a number");
    place.at("maximum").require(maximum != null, "required", "is required for a number");
    place
        .at("maximum")
        .require(
            minimum == null || maximum == null || minimum <= maximum,
            "range",
            "is smaller than the minimum");
  }

  private static void absent(Object value, Findings place) {
    place.require(value == null, "not-allowed", "does not belong to an attribute of this type");
  }
}
