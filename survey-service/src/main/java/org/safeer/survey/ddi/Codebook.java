package org.safeer.survey.ddi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.questionnaire.QuestionnaireItem;
import org.safeer.survey.questionnaire.QuestionnaireVersionView;
import org.safeer.survey.study.StudyView;

/**
 * A published version as a codebook: <a
 * href="https://ddialliance.org/Specification/DDI-Codebook/2.5/">DDI-Codebook 2.5</a>.
 */
final class Codebook {

  private static final String DDI = "2.5";

  private final StudyView study;
  private final QuestionnaireVersionView version;
  private final QuestionnaireContent content;
  private final Xml xml;

  private Codebook(StudyView study, QuestionnaireVersionView version, Xml xml) {
    this.study = study;
    this.version = version;
    this.content = version.content();
    this.xml = xml;
  }

  static byte[] write(StudyView study, QuestionnaireVersionView version) {
    return Xml.document(xml -> new Codebook(study, version, xml).write());
  }

  private void write() throws XMLStreamException {
    xml.root(
        "codeBook",
        DDI,
        () -> {
          xml.element("docDscr", () -> citation(version.title(), true));
          xml.element("stdyDscr", this::study);
          xml.element("dataDscr", this::data);
        });
  }

  private void study() throws XMLStreamException {
    citation(study.title(), false);
    if (study.sampling() != null) {
      xml.element(
          "method",
          () -> xml.element("dataColl", () -> xml.words("sampProc", study.sampling().design())));
    }
  }

  /**
   * @param document whether the codebook is cited, else the study
   */
  private void citation(Map<String, String> title, boolean document) throws XMLStreamException {
    String path = study.study();
    String number = Integer.toString(version.questionnaireVersion());
    String id = document ? path + "/" + version.questionnaire() + "/" + number : path;
    xml.element(
        "citation",
        () -> {
          xml.element("titlStmt", () -> titles(title, id));
          if (document) {
            String day = version.publishedAt().toString().substring(0, 10);
            xml.element("prodStmt", () -> xml.text("prodDate", Map.of("date", day), day));
            xml.element(
                "verStmt", () -> xml.text("version", Map.of("type", "questionnaire"), number));
          }
        });
  }

  /** One title, and those in other languages beside it. */
  private void titles(Map<String, String> title, String id) throws XMLStreamException {
    Map<String, String> others = new TreeMap<>(title);
    String main = title.containsKey("en") ? "en" : others.keySet().iterator().next();
    xml.words("titl", Map.of(main, others.remove(main)));
    xml.words("parTitl", others);
    xml.text("IDNo", Map.of("agency", "safeer"), id);
  }

  private void data() throws XMLStreamException {
    for (QuestionnaireItem item : content.items()) {
      if (item.type() == ItemType.MATRIX) {
        matrix(item);
      }
    }
    Map<String, QuestionnaireItem> matrices = matrices();
    for (QuestionnaireItem item : content.asked()) {
      new Variable(content, item, matrices.get(item.item()), xml).write();
    }
  }

  private void matrix(QuestionnaireItem item) throws XMLStreamException {
    String rows =
        item.rows().stream().map(row -> Variable.id(row.row())).collect(Collectors.joining(" "));
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("ID", "G_" + item.item());
    attributes.put("name", item.item());
    attributes.put("type", "grid");
    attributes.put("var", rows);
    xml.element(
        "varGrp",
        attributes,
        () -> {
          xml.words("labl", Variable.sorted(item.label()));
        });
  }

  /** The matrix that a row stands in, by the row's key. */
  private Map<String, QuestionnaireItem> matrices() {
    Map<String, QuestionnaireItem> matrices = new LinkedHashMap<>();
    List<QuestionnaireItem> all =
        content.items().stream().filter(item -> item.type() == ItemType.MATRIX).toList();
    all.forEach(item -> item.rows().forEach(row -> matrices.put(row.row(), item)));
    return matrices;
  }
}
