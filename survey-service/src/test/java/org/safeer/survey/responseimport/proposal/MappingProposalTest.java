package org.safeer.survey.responseimport.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.questionnaire.QuestionnaireWording;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.responseimport.file.FileBytes;
import org.safeer.survey.responseimport.file.FileInspection;
import org.safeer.survey.responseimport.file.RowStream;
import org.safeer.survey.responseimport.file.RowStreams;
import org.safeer.survey.responseimport.mapping.Columns;
import org.safeer.survey.responseimport.mapping.ImportMapping;
import org.safeer.survey.responseimport.mapping.ImportTarget;
import org.safeer.survey.responseimport.mapping.RowDraft;
import org.safeer.survey.responseimport.mapping.RowReader;
import org.safeer.survey.study.Attribute;
import org.safeer.survey.study.DataBasis;
import org.safeer.survey.study.StudyDefinition;
import org.safeer.survey.study.StudyFacts;
import org.safeer.survey.testing.Domain;
import org.safeer.survey.testing.EveryType;
import org.safeer.survey.testing.Exports;

/** Without these, whoever has a file would have to map every column by hand. */
class MappingProposalTest {

  private static final Path FAITH = Path.of("../demo-studies/src/main/resources/public-faith-2016");

  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<RowDraft> read(FileBytes file, ImportMapping mapping, ImportTarget target)
      throws IOException {
    try (RowStream rows =
        RowStreams.open(
            file, FileInspection.inspect(file, mapping.declared()), mapping.headerRows())) {
      Columns columns = Columns.find(mapping, rows.header());
      assertThat(columns.errors()).isEmpty();
      RowReader reader = new RowReader(target, mapping, columns);
      return rows.next(5_000).stream().map(reader::read).toList();
    }
  }

  private static ImportTarget faith() throws IOException {
    JsonNode questionnaire =
        JSON.readTree(FAITH.resolve("questionnaire.json").toFile()).path("body");
    QuestionnaireContent content =
        Domain.read(questionnaire.toString(), QuestionnaireContent.class);
    StudyDefinition study =
        Domain.read(Files.readString(FAITH.resolve("study.json")), StudyDefinition.class);
    return new ImportTarget(
        new StudyFacts(
            "faith",
            DataBasis.PUBLISHED_DATASET,
            study.frame(),
            study.attributes().stream()
                .collect(Collectors.toMap(Attribute::attribute, Function.identity())),
            Map.of()),
        PublishedQuestionnaire.of("religious-expression", 1, content),
        QuestionnaireWording.of(content));
  }

  /** What of two readings of a file is not the same, by the part of the mapping to be mended. */
  private static Set<String> corrections(List<RowDraft> right, List<RowDraft> proposed) {
    Set<String> wrong = new TreeSet<>();
    for (int i = 0; i < right.size(); i++) {
      RowDraft expected = right.get(i);
      RowDraft found = proposed.get(i);
      differ(expected.submission().answers(), found.submission().answers(), wrong);
      differ(expected.registration().attributes(), found.registration().attributes(), wrong);
      if (!Objects.equals(expected.registration().region(), found.registration().region())) {
        wrong.add("region");
      }
    }
    return wrong;
  }

  private static void differ(Map<String, ?> expected, Map<String, ?> found, Set<String> wrong) {
    Set<String> keys = new TreeSet<>(expected.keySet());
    keys.addAll(found.keySet());
    keys.removeIf(key -> Objects.equals(expected.get(key), found.get(key)));
    wrong.addAll(keys);
  }

  @Test
  void theRealSurveyIsReadAsByHandAfterOneCorrection() throws IOException {
    // Given
    FileBytes file = () -> Files.newInputStream(FAITH.resolve("responses.csv"));
    ImportTarget target = faith();
    ImportMapping byHand =
        Domain.read(Files.readString(FAITH.resolve("response-import.json")), ImportMapping.class);

    // When
    MappingProposalView proposal = MappingProposer.propose(file, target);

    // Then
    assertThat(proposal.unplacedItems()).isEmpty();
    List<RowDraft> right = read(file, byHand, target);
    assertThat(right).hasSize(1_039);
    // "60+" is nothing that the study calls "60 and older".
    assertThat(corrections(right, read(file, proposal.mapping(), target)))
        .containsExactly("age-band");
  }

  @ParameterizedTest
  @CsvSource({"surveymonkey,csv,2", "limesurvey,csv,4", "kobo,csv,4", "qualtrics,csv,1"})
  void exportsOfOtherToolsNeedFewCorrections(String tool, String ending, int most)
      throws IOException {
    // Given
    FileBytes file = () -> new ByteArrayInputStream(Exports.file(tool + "." + ending));
    ImportTarget target = Exports.target();

    // When
    MappingProposalView proposal = MappingProposer.propose(file, target);

    // Then
    List<RowDraft> right = read(file, Exports.mapping(tool), target);
    List<RowDraft> proposed = read(file, proposal.mapping(), target);
    assertThat(corrections(right, proposed)).hasSizeLessThanOrEqualTo(most);
    assertThat(proposed).extracting(one -> one.submission().weight()).doesNotContainNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "surveymonkey | 2025-11-20T09:30:00Z | 2025-11-20T09:41:00Z | -",
        "limesurvey | - | 2025-11-20T09:41:00Z | en",
        "kobo | 2025-11-20T05:30:12Z | 2025-11-20T05:41:03Z | -",
        "qualtrics | 2025-11-20T09:30:12Z | 2025-11-20T09:41:00Z | -"
      })
  void whatToolsAddOfThemselvesIsFoundToo(
      String tool, Instant started, Instant submitted, String language) throws IOException {
    // Given
    FileBytes file = () -> new ByteArrayInputStream(Exports.file(tool + ".csv"));
    ImportTarget target = Exports.target();

    // When
    ImportMapping mapping = MappingProposer.propose(file, target).mapping();
    RowDraft first = read(file, mapping, target).get(0);

    // Then
    ResponseMetadata told = first.submission().metadata();
    assertThat(told == null ? null : told.startedAt()).isEqualTo(started);
    assertThat(told == null ? null : told.language()).isEqualTo(language);
    assertThat(mapping.metadata().submittedAt()).isNotNull();
    assertThat(first.submission().submittedAt()).isEqualTo(submitted);
  }

  @Test
  void sourcesAreFoundAndAColumnThatIsOnlyCalledSoIsNoTime() throws IOException {
    // Given
    byte[] csv = "Start,Found at\nHere,A mosque\nThere,mosque\n".getBytes();
    ImportTarget target =
        new ImportTarget(
            Domain.study(DataBasis.PUBLISHED_DATASET), Domain.questionnaire(), Domain.wording());

    // When
    MappingProposalView proposal =
        MappingProposer.propose(() -> new ByteArrayInputStream(csv), target);

    // Then
    assertThat(proposal.mapping().source().column().names()).containsExactly("Found at");
    assertThat(proposal.mapping().metadata()).isNull();
    assertThat(proposal.parts())
        .singleElement()
        .extracting(one -> one.pointer())
        .isEqualTo("/source");
  }

  @Test
  void whatIsCalculatedIsLookedForInNoFile() throws IOException {
    // Given a questionnaire that calculates something it has no words for
    String calculated =
        "{\"item\": \"half\", \"type\": \"calculated\", \"calculation\": \"1\"}, {\"item\": \"home\"";
    String questionnaire = EveryType.QUESTIONNAIRE.replace("{\"item\": \"home\"", calculated);
    ImportTarget target =
        new ImportTarget(
            Domain.study(DataBasis.PUBLISHED_DATASET),
            Domain.questionnaire(questionnaire),
            Domain.wording(questionnaire));
    byte[] csv = "half,Home?\n1,Here\n".getBytes();

    // When
    MappingProposalView proposal =
        MappingProposer.propose(() -> new ByteArrayInputStream(csv), target);

    // Then
    assertThat(proposal.unplacedItems()).isNotEmpty().doesNotContain("half");
    assertThat(proposal.mapping().items())
        .singleElement()
        .satisfies(one -> assertThat(one.item()).isEqualTo("home"));
  }

  @Test
  void everyPartSaysWhyAndWhatIsLeftIsNamed() throws IOException {
    // Given
    byte[] csv = "Shoe size,Dress?\n41,Neither\n38,yes\n".getBytes();
    ImportTarget target =
        new ImportTarget(
            Domain.study(DataBasis.PUBLISHED_DATASET), Domain.questionnaire(), Domain.wording());

    // When
    MappingProposalView proposal =
        MappingProposer.propose(() -> new ByteArrayInputStream(csv), target);

    // Then
    assertThat(proposal.parts()).singleElement();
    assertThat(proposal.parts().get(0).pointer()).isEqualTo("/items/0");
    assertThat(proposal.parts().get(0).columns()).containsExactly("Dress?");
    assertThat(proposal.parts().get(0).confidence()).isEqualTo(1);
    assertThat(proposal.parts().get(0).reasons()).hasSize(2);
    assertThat(proposal.unplacedItems()).containsExactly("image", "voted", "years", "words");
    assertThat(proposal.unplacedColumns())
        .extracting(MappingProposalView.UnplacedColumn::header)
        .containsExactly("Shoe size");
  }
}
