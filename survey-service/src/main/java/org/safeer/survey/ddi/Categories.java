package org.safeer.survey.ddi;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.safeer.survey.questionnaire.ItemOption;
import org.safeer.survey.questionnaire.QuestionnaireItem;
import org.safeer.survey.questionnaire.ResponseScale;
import org.safeer.survey.questionnaire.ScalePoint;

/** What an answer can be, and why there may be none. */
final class Categories {

  private final QuestionnaireItem item;
  private final ResponseScale scale;
  private final boolean skipped;
  private final Xml xml;

  /**
   * @param scale null if the item has none
   * @param skipped whether it may not be asked at all
   */
  Categories(QuestionnaireItem item, ResponseScale scale, boolean skipped, Xml xml) {
    this.item = item;
    this.scale = scale;
    this.skipped = skipped;
    this.xml = xml;
  }

  void write() throws XMLStreamException {
    if (scale != null) {
      for (ScalePoint point : scale.points()) {
        category(Integer.toString(point.value()), point.label());
      }
    }
    for (ItemOption option : item.choices()) {
      category(option.option(), option.label());
    }
    missing("no-answer", "Not answered");
    if (scale != null && scale.notApplicable()) {
      missing("not-applicable", "Does not apply");
    }
    if (scale == null ? item.preferNotToSay() != null : scale.preferNotToSay() != null) {
      missing("prefer-not-to-say", "Would rather not say");
    }
    if (skipped) {
      missing("not-asked", "Not asked");
    }
  }

  private void category(String value, Map<String, String> label) throws XMLStreamException {
    xml.element(
        "catgry",
        () -> {
          xml.text("catValu", value);
          xml.words("labl", Variable.sorted(label));
        });
  }

  private void missing(String value, String label) throws XMLStreamException {
    xml.element(
        "catgry",
        Map.of("missing", "Y"),
        () -> {
          xml.text("catValu", value);
          xml.words("labl", Map.of("en", label));
        });
  }
}
