package org.safeer.interview.transcript.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.interview.pseudonym.Pseudonymiser;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.pseudonym.ReplacementKind;
import org.safeer.interview.transcript.reading.PlainText;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.reading.SourceText;

/** Without these, a name would be overlooked by who relies on what is proposed. */
class NameProposalsTest {

  private static final Path STUDIES = Path.of("../demo-studies/src/main/resources");

  @ParameterizedTest
  @ValueSource(strings = {"interview-11", "interview-16", "interview-30"})
  void ofTheRealOralHistoriesNineteenNamesInTwentyAreProposedEverywhere(String name)
      throws IOException {
    // Given
    List<String> turns = turns(STUDIES.resolve("farms-to-freeways-1991/interviews/" + name));
    List<String> marked =
        resource(name + ".key").lines().map(line -> line.substring("name\t".length())).toList();

    // When
    NameKey held = NameKey.held(marked, turns, NameProposals.of(turns, List.of(), List.of()));

    // Then
    assertThat(held.names()).isEqualTo(marked.size());
    assertThat(held.found()).as(held.missed().toString()).isGreaterThanOrEqualTo(95);
    assertThat(held.right()).as(held.wrong().toString()).isGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gulf", "europe", "north-america"})
  void ofInterviewsTheRulesWereNotMadeWithNearlyAllAreProposed(String name) throws IOException {
    // Given
    Path folder = STUDIES.resolve("pk-soft-power-2025/interviews/" + name);
    List<String> turns = turns(folder);
    List<String> marked =
        StreamSupport.stream(
                new ObjectMapper()
                    .readTree(folder.resolve("replacements.json").toFile())
                    .spliterator(),
                false)
            .map(replacement -> replacement.path("find").asText())
            .toList();

    // When
    NameKey held = NameKey.held(marked, turns, NameProposals.of(turns, List.of(), List.of()));

    // Then
    assertThat(held.found()).as(held.missed().toString()).isGreaterThanOrEqualTo(85);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contact|jo.bloggs+news@example.org|You can write to jo.bloggs+news@example.org any time.",
        "contact|+44 (0)20 7946 0018|Ring +44 (0)20 7946 0018 and ask for me.",
        "contact|02 9946 0018|My number is 02 9946 0018.",
        "contact|0300 1234567|Call me on 0300 1234567, please.",
        "contact|@somebody_1|I write as @somebody_1 there.",
        "contact|221B Baker Street, Marylebone|We lived at 221B Baker Street, Marylebone then.",
        "contact|14 St. John's Road|It was 14 St. John's Road, I think.",
        "contact|NW1 6XE|The postcode was NW1 6XE in those days.",
        "contact|12 rue de la Paix|Nous habitions 12 rue de la Paix \u00E0 l'\u00E9poque.",
        "contact|Lindenstra\u00DFe 7|Wir wohnten Lindenstra\u00DFe 7 im Hinterhaus.",
        "contact|\u0645\u06A9\u0627\u0646 \u0646\u0645\u0628\u0631 12|\u06C1\u0645"
            + " \u0645\u06A9\u0627\u0646 \u0646\u0645\u0628\u0631 12 \u0645\u06CC\u06BA"
            + " \u0631\u06C1\u062A\u06D2 \u062A\u06BE\u06D2\u06D4",
        "person|3rd of May, 1948|I came into the world on the 3rd of May, 1948 in the rain.",
        "person|12/03/1961|Date of birth, 12/03/1961.",
        "person|born in '52|My sister was born in '52 at home.",
        "person|Hargreaves|There was Mr Hargreaves at the desk.",
        "person|Oldroyd|I had miss Oldroyd for spelling.",
        "person|Tom|Then my husband, Tom, came in.",
        "person|\u0627\u062D\u0645\u062F|\u0645\u06CC\u0631\u0627 \u0646\u0627\u0645"
            + " \u0627\u062D\u0645\u062F \u06C1\u06D2\u06D4",
        "person|\u0641\u0631\u06CC\u062F\u0648\u0646|\u0648\u06C1\u0627\u06BA"
            + " \u0688\u0627\u06A9\u0679\u0631 \u0641\u0631\u06CC\u062F\u0648\u0646"
            + " \u0628\u06CC\u0679\u06BE\u062A\u06D2 \u062A\u06BE\u06D2\u06D4",
        "organisation|Selby Road School|She taught at Selby Road School for years.",
        "place|Mt. Druitt|We moved out to Mt. Druitt that spring."
      })
  void whatReachesOrTellsSomebodyIsProposedWithItsKind(String kind, String words, String said) {
    // When
    List<NameProposal> proposals = NameProposals.of(List.of(said), List.of(), List.of());

    // Then
    assertThat(proposals)
        .anySatisfy(
            proposal -> {
              assertThat(proposal.replacement().find()).isEqualTo(words);
              assertThat(proposal.replacement().kind().name()).isEqualToIgnoringCase(kind);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was a good year. And then 1939 - 1945, the war years, came.",
        "We paid 1200 pounds, then 400 more. Oh, it was terrible!",
        "On Monday I said: well, I don't know. Mum said no in January.",
        "\u062C\u06CC \u06C1\u0627\u06BA\u060C \u0645\u06CC\u0631\u06D2"
            + " \u0628\u06BE\u0627\u0626\u06CC \u0628\u06BE\u06CC \u0648\u06C1\u06CC\u06BA"
            + " \u062A\u06BE\u06D2\u06D4"
      })
  void whatIdentifiesNobodyIsNotProposed(String said) {
    assertThat(NameProposals.of(List.of(said), List.of(), List.of())).isEmpty();
  }

  @Test
  void everyLaterMentionIsFoundInAnyCaseAndByFirstOrLastNameAlone() {
    // Given
    List<String> turns =
        List.of(
            "\uD83D\uDE42 I met Amina Shah there.",
            "That was AMINA's idea.",
            "Shah? No, Amina Shah.");

    // When
    List<NameProposal> proposals = NameProposals.of(turns, List.of(), List.of());

    // Then
    assertThat(proposals)
        .extracting(proposal -> proposal.replacement().find())
        .containsExactly("Amina Shah", "Amina", "Shah");
    assertThat(proposals)
        .extracting(proposal -> proposal.replacement().replaceWith())
        .containsOnly("[person 1]");
    assertThat(proposals.get(0).places())
        .containsExactly(new NameProposal.Place(1, 8, 18), new NameProposal.Place(3, 10, 20));
    assertThat(proposals.get(1).places()).contains(new NameProposal.Place(2, 9, 14));
  }

  @Test
  void theStudysOwnListComesFirstAndIsLeftAsItIs() {
    // Given
    Replacement listed =
        new Replacement("the blue house", "[meeting place]", ReplacementKind.PLACE);
    Replacement elsewhere = new Replacement("Zuleikha", "[friend]", ReplacementKind.PERSON);

    // When
    List<NameProposal> proposals =
        NameProposals.of(
            List.of("We met Zain at the blue house."), List.of(), List.of(listed, elsewhere));

    // Then
    assertThat(proposals.get(0).replacement()).isEqualTo(listed);
    assertThat(proposals.get(0).why()).isEqualTo(Why.LISTED);
    assertThat(proposals)
        .extracting(proposal -> proposal.replacement().find())
        .containsExactly("the blue house", "Zain");
  }

  @Test
  void aSpeakersLabelIsFoundInWhatIsSaid() {
    // When
    List<NameProposal> proposals =
        NameProposals.of(List.of("and then sana laughed"), List.of("sana mir"), List.of());

    // Then
    assertThat(proposals).extracting(p -> p.replacement().find()).containsExactly("sana");
  }

  @Test
  void aLanguageThatWritesNounsWithCapitalsIsNotFlooded() {
    // Given
    String said =
        "Wir hatten einen Garten und ein Haus, und die Kinder gingen in die Schule. Am Abend kam"
            + " Herr Brandt mit dem Fahrrad und brachte das Brot. Die Mutter stand in der"
            + " K\u00FCche und der Vater las die Zeitung, bis das Licht ausging. Im Winter war der"
            + " Fluss gefroren und wir liefen \u00FCber das Eis zur Kirche. Das Pferd des Nachbarn"
            + " fand immer allein den Weg nach Hause, auch wenn der Schnee den Zaun bedeckte.";

    // When
    List<NameProposal> proposals = NameProposals.of(List.of(said), List.of(), List.of());

    // Then
    assertThat(proposals).extracting(p -> p.replacement().find()).containsExactly("Brandt");
  }

  @Test
  void whoTakesEveryProposalLeavesNothingOfIt() throws IOException {
    // Given
    List<String> turns = turns(STUDIES.resolve("farms-to-freeways-1991/interviews/interview-16"));
    List<Replacement> replacements =
        NameProposals.of(turns, List.of(), List.of()).stream()
            .map(NameProposal::replacement)
            .toList();

    // When
    String text = String.join("\n\n", turns);
    String after = new Pseudonymiser(replacements).apply(text).text();

    // Then
    assertThat(NameProposals.of(List.of(after), List.of(), List.of()))
        .extracting(proposal -> Map.entry(proposal.why(), proposal.replacement().replaceWith()))
        .isEmpty();
  }

  @Test
  void aLogShowsNoneOfTheWords() {
    // When
    NameProposal proposal =
        NameProposals.of(List.of("There was Mr Hargreaves."), List.of(), List.of()).get(0);

    // Then
    assertThat(proposal.toString()).doesNotContain("Hargreaves");
  }

  private static List<String> turns(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("transcript.txt"));
    return PlainText.read(SourceText.normalised(text)).turns().stream()
        .map(ReadTurn::text)
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream found =
        NameProposalsTest.class.getResourceAsStream("/transcript/names/" + name)) {
      return new String(found.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
