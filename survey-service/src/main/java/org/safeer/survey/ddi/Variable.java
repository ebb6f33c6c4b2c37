package org.safeer.survey.ddi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.safeer.survey.questionnaire.CalculationResult;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.questionnaire.QuestionnaireItem;
import org.safeer.survey.questionnaire.QuestionnaireSection;
import org.safeer.survey.questionnaire.ResponseScale;

/** An item that is answered, as a variable. Its parts stand in the order that the schema has. */
final class Variable {

  private final QuestionnaireContent content;
  private final QuestionnaireItem item;
  private final QuestionnaireItem matrix;
  private final QuestionnaireSection section;
  private final Xml xml;

  /**
   * @param matrix that the item is a row of; null if it is none
   */
  Variable(
      QuestionnaireContent content, QuestionnaireItem item, QuestionnaireItem matrix, Xml xml) {
    this.content = content;
    this.item = item;
    this.matrix = matrix;
    this.section =
        content.sections().stream()
            .filter(one -> one.section().equals(item.section()))
            .findFirst()
            .orElse(null);
    this.xml = xml;
  }

  /** A key may begin with a digit, an id may not. */
  static String id(String item) {
    return "V_" + item;
  }

  /** In the order of the tags: the same each time. */
  static Map<String, String> sorted(Map<String, String> words) {
    return new TreeMap<>(words);
  }

  void write() throws XMLStreamException {
    xml.element(
        "var",
        attributes(),
        () -> {
          if (item.label() != null) {
            xml.words("labl", sorted(item.label()));
          }
          if (item.sensitive()) {
            xml.text("security", "An answer could harm who gave it.");
          }
          if (item.type() != ItemType.CALCULATED) {
            xml.element("qstn", Map.of("responseDomainType", domain()), this::question);
          }
          range();
          universe();
          new Categories(item, scale(), isSkipped(), xml).write();
          if (section != null) {
            xml.words("concept", sorted(section.label()));
          }
          derivation();
          xml.element("varFormat", format(), () -> {});
        });
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("ID", id(item.item()));
    attributes.put("name", item.item());
    attributes.put("dcml", item.decimals() == null ? "" : item.decimals().toString());
    attributes.put("intrvl", isNumber() && !isWhole() ? "contin" : "discrete");
    attributes.put("measUnit", item.unit() == null ? "" : first(item.unit()));
    return attributes;
  }

  private static String first(Map<String, String> words) {
    return words.getOrDefault("en", sorted(words).values().iterator().next());
  }

  private ResponseScale scale() {
    return content.scaleOf(item);
  }

  private String domain() {
    return switch (item.type()) {
      case LIKERT, SINGLE_CHOICE, YES_NO -> "category";
      case MULTIPLE_CHOICE, RANKING -> "multiple";
      case NUMBER -> "numeric";
      case DATE -> "datetime";
      default -> "text";
    };
  }

  private void question() throws XMLStreamException {
    if (matrix != null) {
      xml.words("preQTxt", sorted(matrix.label()));
    }
    xml.words("qstnLit", sorted(item.label()));
    Map<String, String> hint = matrix == null ? item.hint() : matrix.hint();
    if (hint != null) {
      xml.words("ivuInstr", sorted(hint));
    }
  }

  private void range() throws XMLStreamException {
    Map<String, String> bounds = new LinkedHashMap<>();
    bounds.put("UNITS", item.type() == ItemType.NUMBER && !isWhole() ? "REAL" : "INT");
    bounds.put("min", shown(item.minimum() == null ? item.earliest() : item.minimum()));
    bounds.put("max", shown(item.maximum() == null ? item.latest() : item.maximum()));
    if (!bounds.get("min").isEmpty() || !bounds.get("max").isEmpty()) {
      xml.element("valrng", () -> xml.element("range", bounds, () -> {}));
    }
  }

  private static String shown(Object bound) {
    return bound == null ? "" : bound.toString();
  }

  private boolean isSkipped() {
    return item.relevant() != null || section != null && section.relevant() != null;
  }

  private void universe() throws XMLStreamException {
    if (section != null && section.relevant() != null) {
      xml.text("universe", Map.of("clusion", "I"), section.relevant());
    }
    if (item.relevant() != null) {
      xml.text("universe", Map.of("clusion", "I"), item.relevant());
    }
  }

  private void derivation() throws XMLStreamException {
    if (item.calculation() != null) {
      xml.element(
          "derivation", () -> xml.text("drvcmd", Map.of("syntax", "XLSForm"), item.calculation()));
    }
  }

  private boolean isNumber() {
    return item.type() == ItemType.NUMBER || item.result() == CalculationResult.NUMBER;
  }

  private boolean isWhole() {
    return item.decimals() != null && item.decimals() == 0;
  }

  private Map<String, String> format() {
    Map<String, String> format = new LinkedHashMap<>();
    format.put("type", isNumber() || item.type() == ItemType.LIKERT ? "numeric" : "character");
    format.put("schema", item.type() == ItemType.DATE ? "ISO" : "");
    format.put("category", item.type() == ItemType.DATE ? "date" : "");
    return format;
  }
}
