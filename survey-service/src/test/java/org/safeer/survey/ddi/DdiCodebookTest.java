package org.safeer.survey.ddi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.EveryType;
import org.safeer.survey.testing.Field;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Without these, an archive would refuse the codebook, or read another questionnaire in it. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class DdiCodebookTest {

  /** What DDI-Codebook 2.5 allows within an element, in its order; all else holds text. */
  private static final Map<String, List<String>> CHILDREN =
      Map.ofEntries(
          Map.entry("codeBook", List.of("docDscr", "stdyDscr", "dataDscr")),
          Map.entry("docDscr", List.of("citation")),
          Map.entry("stdyDscr", List.of("citation", "method")),
          Map.entry("citation", List.of("titlStmt", "prodStmt", "verStmt")),
          Map.entry("titlStmt", List.of("titl", "parTitl", "IDNo")),
          Map.entry("prodStmt", List.of("prodDate")),
          Map.entry("verStmt", List.of("version")),
          Map.entry("method", List.of("dataColl")),
          Map.entry("dataColl", List.of("sampProc")),
          Map.entry("dataDscr", List.of("varGrp", "var")),
          Map.entry("varGrp", List.of("labl")),
          Map.entry(
              "var",
              List.of(
                  "labl",
                  "security",
                  "qstn",
                  "valrng",
                  "universe",
                  "catgry",
                  "concept",
                  "derivation",
                  "varFormat")),
          Map.entry("qstn", List.of("preQTxt", "qstnLit", "ivuInstr")),
          Map.entry("valrng", List.of("range")),
          Map.entry("catgry", List.of("catValu", "labl")),
          Map.entry("derivation", List.of("drvcmd")));

  private static final String MORE =
      """
      {"item": "years", "type": "number", "label": {"en": "Years?"}, "section": "life",
       "unit": {"en": "years"}, "minimum": 0, "maximum": 90.5, "decimals": 1,
       "relevant": "${voted} = 'yes'"},
      {"item": "half", "type": "calculated", "calculation": "${years} div 2",
       "section": "life"},
      {"item": "words", "type": "text", "label": {"en": "Bell \\u0007 & <b>"},
       "hint": {"ur": "اشارہ"}, "section": "life"},
      {"item": "home\"""";

  private Document codebook;
  private final XPath xpath = XPathFactory.newInstance().newXPath();

  @BeforeEach
  void publish() throws Exception {
    Field field = Field.opened("consent");
    String content = EveryType.QUESTIONNAIRE.replace("{\"item\": \"home\"", MORE);
    Clients.owner().body(content).put(field.questionnaire()).then().statusCode(201);
    field.publish();
    byte[] bytes =
        Clients.owner()
            .get(field.questionnaire() + "/versions/1/ddi")
            .then()
            .statusCode(200)
            .contentType("application/xml")
            .extract()
            .asByteArray();
    Files.write(Path.of("target", "codebook.xml"), bytes);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    codebook = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  /** Path steps without a namespace would name nothing. */
  private List<String> all(String path) throws Exception {
    String named = path.replaceAll("(/|\\[)([A-Za-z]++)(?!\\()", "$1*[local-name()='$2']");
    NodeList found =
        (NodeList) xpath.evaluate(named, codebook, javax.xml.xpath.XPathConstants.NODESET);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  @Test
  void everyElementStandsWhereTheSchemaHasIt() {
    // When, Then
    Element root = codebook.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo("ddi:codebook:2_5");
    assertThat(root.getLocalName()).isEqualTo("codeBook");
    check(root);
  }

  private static void check(Element element) {
    List<String> allowed = CHILDREN.getOrDefault(element.getLocalName(), List.of());
    List<Integer> places = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        assertThat(allowed).as(element.getLocalName()).contains(inner.getLocalName());
        places.add(allowed.indexOf(inner.getLocalName()));
        check(inner);
      }
    }
    assertThat(places).as(element.getLocalName()).isSorted();
  }

  @Test
  void everyAnsweredItemIsAVariableWithItsQuestionAndCategories() throws Exception {
    // When, Then
    assertThat(all("//var/@name"))
        .containsExactly(
            "media-fair",
            "media-hostile",
            "news",
            "needs",
            "arrived",
            "voted",
            "years",
            "half",
            "words",
            "home");
    assertThat(all("//varGrp/@var")).containsExactly("V_media-fair V_media-hostile");
    assertThat(all("//var[@name='media-fair']/qstn/preQTxt")).containsExactly("The media here are");
    assertThat(all("//var[@name='media-fair']/catgry/catValu"))
        .containsExactly("1", "2", "3", "no-answer", "not-applicable", "prefer-not-to-say");
    assertThat(all("//var[@name='media-fair']/catgry[@missing='Y']/catValu")).hasSize(3);
    assertThat(all("//var[@name='voted']/catgry[1]/labl[@*[name()='xml:lang']='ur']"))
        .containsExactly("جی ہاں");
    assertThat(all("//var[@name='years']/valrng/range/@max")).containsExactly("90.5");
    assertThat(all("//var[@name='years']/universe")).containsExactly("${voted} = 'yes'");
    assertThat(all("//var[@name='years']/catgry/catValu")).contains("not-asked");
    assertThat(all("//var[@name='years']/concept")).contains("Life abroad");
    assertThat(all("//var[@name='arrived']/valrng/range/@min")).containsExactly("1947-08-14");
    assertThat(all("//var[@name='half']/derivation/drvcmd")).containsExactly("${years} div 2");
    assertThat(all("//var[@name='words']/qstn/qstnLit")).containsExactly("Bell \ufffd & <b>");
    assertThat(all("//docDscr//titl")).containsExactly("Every type");
    assertThat(all("//stdyDscr//titl")).containsExactly("Diaspora and soft power");
  }
}
