package org.safeer.interview.refi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.model.TextKind;
import org.safeer.interview.refi.reading.Finding;
import org.safeer.interview.transcript.CodePoints;

/** Without these, projects of other programs would arrive shifted, in part, or not at all. */
class RefiReadingTest {

  private static final String G = "11111111-2222-3333-4444-5555555555";

  @ParameterizedTest
  @CsvSource({
    "project.qde, sources/A.txt, internal://A.txt",
    "Project.QDE, Sources/A.txt, internal://a.TXT",
    "PROJECT.QDE, SOURCES/a.TXT, INTERNAL://A.txt",
    "project.qde, sources/A.txt, A.txt",
    "project.qde, sources/A.txt, sources/A.txt",
    "project.qde, ./sources/A.txt, internal:///A.txt",
    "project.qde, sources\\A.txt, internal://sources\\A.txt"
  })
  void textsAreFoundHoweverEntriesAndPathsAreSpelled(String document, String entry, String path) {
    // Given
    byte[] file =
        new Qdpx()
            .with(entry, "said here")
            .with(document, project("<Sources>" + source(path, selection(0, 4)) + "</Sources>"))
            .file();

    // When
    RefiFile read = RefiFile.read(file);

    // Then
    assertThat(words(read)).containsExactly("said");
    assertThat(read.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aabbccdd-1122-3344-5566-77889900aabb",
        "AABBCCDD-1122-3344-5566-77889900AABB",
        "{AABBCCDD-1122-3344-5566-77889900AABB}",
        "{AabbCcdd-1122-3344-5566-77889900aaBB}"
      })
  void aGuidIsTheSameHoweverItIsWritten(String written) {
    assertThat(Guid.parse(written)).hasToString("aabbccdd-1122-3344-5566-77889900aabb");
  }

  @Test
  void referencesFindWhatAnIllegalIdentifierNames() {
    // Given
    String codes = "<CodeBook><Codes><Code guid='code-1' name='A'/></Codes></CodeBook>";
    String coding = "<Coding guid='x'><CodeRef targetGUID='code-1'/></Coding>";
    String content = "<PlainTextContent>words</PlainTextContent>";
    String sources =
        "<Sources><TextSource guid='s'>" + content + coding + "</TextSource></Sources>";

    // When
    RefiFile read = RefiFile.read(bytes(project(codes + sources)));

    // Then
    assertThat(read.project().sources().get(0).codings().get(0).code())
        .isEqualTo(read.project().codes().get(0).guid());
    assertThat(read.findings())
        .contains(
            new Finding("value", "/Project/CodeBook/Codes/Code/@guid", 1),
            new Finding("value", "/Project/CodeBook/Codes/Code/@isCodable", 1));
  }

  @Test
  void thingsWithoutAnIdentifierAreToldApart() {
    // Given
    String codes = "<Codes><Code name='A' isCodable='1'/><Code name='B' isCodable='0'/></Codes>";

    // When
    RefiFile read = RefiFile.read(bytes(project("<CodeBook>" + codes + "</CodeBook>")));

    // Then
    assertThat(read.project().codes()).extracting(code -> code.guid()).doesNotHaveDuplicates();
    assertThat(read.project().codes())
        .extracting(code -> code.codable())
        .containsExactly(true, false);
  }

  @Test
  void theStandardsOwnExampleTellsThatTheEndIsBehindTheLastCharacter() {
    // Given: annex A selects granola by 62 and 69.
    String text = "x".repeat(62) + "granola y";

    // When
    RefiFile read = RefiFile.read(inline(text, "", selection(62, 69)));

    // Then
    assertThat(words(read)).containsExactly("granola");
  }

  @Test
  void positionsCountCodePoints() {
    String text =
        "\uD83D\uDE42\uD83D\uDC68\u200D\uD83D\uDC69 \u0645\u06CC\u0688\u06CC\u0627 e\u0301";

    RefiFile read = RefiFile.read(inline(text, "", selection(5, 10)));

    assertThat(words(read)).containsExactly("\u0645\u06CC\u0688\u06CC\u0627");
  }

  @Test
  void inclusiveEndsAreFoundOutByTheWordsThatSelectionsRepeat() {
    // Given
    String selections = named("We came", 0, 6) + named("by ship", 8, 14) + named("a summary", 0, 1);

    // When
    RefiFile read = RefiFile.read(inline("We came by ship.", "", selections));

    // Then
    assertThat(words(read)).containsExactly("We came", "by ship", "We");
    assertThat(read.findings()).containsExactly(new Finding("positions", "inclusive-end", 1));
  }

  @Test
  void utf16PositionsAreFoundOutByTheWordsThatSelectionsRepeat() {
    // Given
    String text = "\uD83D\uDE42 We came \uD83D\uDE42 by ship.";

    // When
    RefiFile read =
        RefiFile.read(inline(text, "", named("We came", 3, 10) + named("ship", 17, 21)));

    // Then
    assertThat(words(read)).containsExactly("We came", "ship");
    assertThat(read.findings()).containsExactly(new Finding("positions", "utf-16", 1));
  }

  @Test
  void inAFileEachCharacterCountsCarriageReturnsToo() {
    // Given
    byte[] file = filed("\uFEFFone\r\ntwo\r\nthree", selection(10, 15));

    // When
    RefiFile read = RefiFile.read(file);

    // Then
    assertThat(words(read)).containsExactly("three");
  }

  @Test
  void lineEndsThatCountAsOneAreFoundOutByTheWordsThatSelectionsRepeat() {
    // Given
    byte[] file = filed("one\r\ntwo\r\nthree", named("three", 8, 13));

    // When
    RefiFile read = RefiFile.read(file);

    // Then
    assertThat(words(read)).containsExactly("three");
    assertThat(read.findings()).containsExactly(new Finding("positions", "one-line-end", 1));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "4,2", "-1,3", "2,60", "x,3", "99999999999,3"})
  void selectionsOutsideTheirTextAreToldAndLeftOut(String start, String end) {
    // Given
    String selection =
        "<PlainTextSelection guid='%s01' startPosition='%s' endPosition='%s'/>"
            .formatted(G, start, end);

    // When
    RefiFile read = RefiFile.read(inline("said here", "", selection));

    // Then
    assertThat(words(read)).isEmpty();
    assertThat(read.findings())
        .contains(new Finding("position", "/Project/Sources/TextSource/PlainTextSelection", 1));
  }

  @Test
  void whatHasNoPlaceIsListedAndNothingIsDroppedSilently() {
    // Given
    String links = "<Links><Link guid='%s31' originGUID='%s01'/></Links>".formatted(G, G);
    String graph =
        "<Graphs><Graph guid='%s32'><Vertex guid='%s33' firstX='1' firstY='1'/></Graph></Graphs>"
            .formatted(G, G);
    String video =
        "<VideoSource guid='%s34' name='V' path='absolute:///C:/v.mp4'><VideoSelection guid='%s35'"
                .formatted(G, G)
            + " begin='0' end='9'/></VideoSource>";
    String strange = "<Emotions><Emotion>joy</Emotion></Emotions>";
    String sources = "<Sources>" + video + "</Sources>";

    // When
    RefiFile read =
        RefiFile.read(
            new Qdpx()
                .with("project.qde", project(sources + links + graph + strange))
                .with("sources/" + G + "34.mp4", "film")
                .with("thumbs.db", "x")
                .file());

    // Then
    assertThat(read.findings())
        .containsExactlyInAnyOrder(
            new Finding("unsupported", "zip:sources/*.mp4", 1),
            new Finding("unsupported", "zip:*.db", 1),
            new Finding("unsupported", "/Project/Sources/VideoSource", 1),
            new Finding("unsupported", "/Project/Sources/VideoSource/VideoSelection", 1),
            new Finding("unsupported", "/Project/Links", 1),
            new Finding("unsupported", "/Project/Links/Link", 1),
            new Finding("unsupported", "/Project/Graphs", 1),
            new Finding("unsupported", "/Project/Graphs/Graph", 1),
            new Finding("unsupported", "/Project/Graphs/Graph/Vertex", 1),
            new Finding("unknown", "/Project/Emotions", 1),
            new Finding("unknown", "/Project/Emotions/Emotion", 1),
            new Finding("unknown", "/Project/Emotions/Emotion/text()", 1));
  }

  @Test
  void wordsOfRecordingsAndPdfsAreReadWithTheirSelections() {
    // Given
    String audio =
        """
        <AudioSource guid='%1$s41' name='Tape'>
          <Transcript guid='%1$s42'>
            <PlainTextContent>spoken words</PlainTextContent>
            <SyncPoint guid='%1$s43' timeStamp='0' position='0'/>
            <SyncPoint guid='%1$s44' timeStamp='900' position='6'/>
            <TranscriptSelection guid='%1$s45' fromSyncPoint='%1$s43' toSyncPoint='%1$s44'/>
          </Transcript>
        </AudioSource>"""
            .formatted(G);
    String pdf =
        """
        <PDFSource guid='%1$s46' path='internal://a.pdf'>
          <PDFSelection guid='%1$s47' page='0' firstX='0' firstY='0' secondX='1' secondY='1'/>
          <Representation guid='%1$s48'>
            <PlainTextContent>printed words</PlainTextContent>
            <PlainTextSelection guid='%1$s49' startPosition='8' endPosition='13'/>
          </Representation>
        </PDFSource>"""
            .formatted(G);

    // When
    RefiFile read = RefiFile.read(bytes(project("<Sources>" + audio + pdf + "</Sources>")));

    // Then
    assertThat(read.project().sources())
        .extracting(RefiText::kind)
        .containsExactly(TextKind.AUDIO, TextKind.PDF);
    assertThat(read.project().sources().get(0).name()).isEqualTo("Tape");
    assertThat(words(read)).containsExactly("spoken", "words");
    assertThat(read.findings())
        .contains(
            new Finding("unsupported", "/Project/Sources/AudioSource", 1),
            new Finding(
                "unsupported", "/Project/Sources/AudioSource/Transcript/SyncPoint/@timeStamp", 2),
            new Finding("unsupported", "/Project/Sources/PDFSource/PDFSelection", 1));
  }

  @Test
  void emptyListsAndAnyOrderAndNoNameSpaceAreRead() {
    // Given
    String document =
        "<Project name='P'><Sets/><Notes/><Sources/><Cases/><Variables/>"
            + "<CodeBook><Codes><Code guid='%s01' name='A' isCodable='true'/></Codes></CodeBook>"
                .formatted(G)
            + "<Users/></Project>";

    // When
    RefiFile read = RefiFile.read(bytes(document));

    // Then
    assertThat(read.project().codes()).hasSize(1);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void timesOfEveryKindAreRead() {
    // Given
    String users = "<Users><User guid='%s01' name='U'/></Users>".formatted(G);
    String template = "<Project name='P' creationDateTime='%s'>" + users + "</Project>";

    // When, then
    assertThat(created(template.formatted("2018-10-04T22:56:11")))
        .isEqualTo(Instant.parse("2018-10-04T22:56:11Z"));
    assertThat(created(template.formatted("2018-10-04T22:56:11.5+02:00")))
        .isEqualTo(Instant.parse("2018-10-04T20:56:11.500Z"));
    assertThat(created(template.formatted("yesterday"))).isNull();
  }

  private static Instant created(String document) {
    return RefiFile.read(bytes(document)).project().stamp().created();
  }

  @Test
  void aTextThatIsElsewhereOrMissingOrNoUtf8IsTold() {
    // Given
    String sources =
        source("relative:///a.txt", "") + source("internal://b.txt", "") + source("c.txt", "");
    byte[] file =
        new Qdpx()
            .with("project.qde", project("<Sources>" + sources + "</Sources>"))
            .with("sources/c.txt", new byte[] {(byte) 0xE4, 'a'})
            .file();

    // When
    RefiFile read = RefiFile.read(file);

    // Then
    String path = "/Project/Sources/TextSource/@plainTextPath";
    assertThat(read.project().sources()).extracting(RefiText::text).containsOnlyNulls();
    assertThat(read.findings())
        .containsExactly(
            new Finding("external", path, 1),
            new Finding("source-missing", path, 1),
            new Finding("encoding", path, 1));
  }

  private static List<String> words(RefiFile read) {
    return read.project().sources().stream()
        .flatMap(text -> text.selections().stream().map(selection -> words(text, selection)))
        .toList();
  }

  private static String words(RefiText text, RefiSelection selection) {
    return CodePoints.slice(text.text(), selection.start(), selection.end());
  }

  private static byte[] inline(String text, String attributes, String selections) {
    String content = "<PlainTextContent>" + text + "</PlainTextContent>" + selections;
    String source = "<TextSource guid='%s00' %s>%s</TextSource>".formatted(G, attributes, content);
    return bytes(project("<Sources>" + source + "</Sources>"));
  }

  private static byte[] filed(String text, String selections) {
    String sources = "<Sources>" + source("internal://a.txt", selections) + "</Sources>";
    return new Qdpx().with("project.qde", project(sources)).with("sources/a.txt", text).file();
  }

  private static String source(String path, String within) {
    return "<TextSource guid='%s00' name='S' plainTextPath='%s'>%s</TextSource>"
        .formatted(G, path, within);
  }

  private static String selection(int start, int end) {
    return "<PlainTextSelection guid='%s01' startPosition='%d' endPosition='%d'/>"
        .formatted(G, start, end);
  }

  private static String named(String name, int start, int end) {
    return "<PlainTextSelection guid='%s01' name='%s' startPosition='%d' endPosition='%d'/>"
        .formatted(G, name, start, end);
  }

  private static String project(String parts) {
    return "<?xml version='1.0' encoding='utf-8'?><Project xmlns='urn:QDA-XML:project:1.0' name='P'>"
        + parts
        + "</Project>";
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }
}
