package org.safeer.interview.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCase;
import org.safeer.interview.refi.model.RefiCode;
import org.safeer.interview.refi.model.RefiCodebook;
import org.safeer.interview.refi.model.RefiCoding;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.refi.model.RefiSet;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.model.RefiUser;
import org.safeer.interview.refi.model.RefiValue;
import org.safeer.interview.refi.model.RefiVariable;
import org.safeer.interview.refi.model.Stamp;
import org.safeer.interview.refi.model.TextKind;
import org.safeer.interview.refi.model.VariableType;
import org.safeer.interview.refi.writing.CodeWriter;
import org.safeer.interview.refi.writing.ProjectWriter;

/** Without these, programs that hold to the schema's order would refuse every exported project. */
class RefiWritingTest {

  private static final Instant TIME = Instant.parse("2026-11-27T10:00:00Z");

  @Test
  void everyPartStandsWhereTheSchemaWantsIt() {
    // Given
    RefiCode below = new RefiCode(guid(12), "b", true, null, null, List.of(), List.of());
    RefiCode code =
        new RefiCode(guid(11), "a", false, "#aA0011", "What", List.of(guid(50)), List.of(below));
    RefiCoding coding = new RefiCoding(guid(42), guid(12), List.of(guid(50)), guid(1), TIME);
    RefiSelection selection =
        new RefiSelection(
            guid(41),
            "said",
            "Why",
            0,
            4,
            List.of(coding),
            List.of(guid(50)),
            Stamp.of(guid(1), TIME));
    RefiValue value = new RefiValue(guid(20), VariableType.INTEGER, "33");
    RefiText source =
        new RefiText(
            TextKind.TEXT,
            guid(40),
            "Interview",
            "First",
            null,
            "said\n",
            List.of(selection),
            List.of(coding),
            List.of(guid(50)),
            List.of(value),
            new Stamp(guid(1), TIME, guid(1), TIME));
    RefiText note =
        new RefiText(
            TextKind.NOTE,
            guid(50),
            null,
            null,
            null,
            "note",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Stamp.NONE);
    RefiProject project =
        new RefiProject(
            "P",
            "Safeer",
            Stamp.of(guid(1), TIME),
            List.of(new RefiUser(guid(1), "coder", "c")),
            List.of(code),
            List.of(new RefiVariable(guid(20), "age", VariableType.INTEGER, "Years")),
            List.of(
                new RefiCase(
                    guid(30),
                    "case",
                    "Who",
                    List.of(guid(11)),
                    List.of(value),
                    List.of(guid(40)),
                    List.of(guid(41)))),
            List.of(source),
            List.of(note),
            List.of(
                new RefiSet(
                    guid(60),
                    "set",
                    "Some",
                    List.of(guid(11)),
                    List.of(guid(40)),
                    List.of(guid(50)))),
            "About",
            List.of(guid(50)));

    // When
    String document = ProjectWriter.project(project);

    // Then
    assertThat(document.replace("><", ">\n<").replace("00000000-0000-0000-0000-0000000000", "g"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Safeer" \
            creatingUserGUID="g01" creationDateTime="2026-11-27T10:00:00Z">
            <Users>
            <User guid="g01" name="coder" id="c"/>
            </Users>
            <CodeBook>
            <Codes>
            <Code guid="g11" name="a" isCodable="false" color="#aA0011">
            <Description>What</Description>
            <NoteRef targetGUID="g50"/>
            <Code guid="g12" name="b" isCodable="true"/>
            </Code>
            </Codes>
            </CodeBook>
            <Variables>
            <Variable guid="g20" name="age" typeOfVariable="Integer">
            <Description>Years</Description>
            </Variable>
            </Variables>
            <Cases>
            <Case guid="g30" name="case">
            <Description>Who</Description>
            <CodeRef targetGUID="g11"/>
            <VariableValue>
            <VariableRef targetGUID="g20"/>
            <IntegerValue>33</IntegerValue>
            </VariableValue>
            <SourceRef targetGUID="g40"/>
            <SelectionRef targetGUID="g41"/>
            </Case>
            </Cases>
            <Sources>
            <TextSource guid="g40" name="Interview" creatingUser="g01" \
            creationDateTime="2026-11-27T10:00:00Z" modifyingUser="g01" \
            modifiedDateTime="2026-11-27T10:00:00Z">
            <Description>First</Description>
            <PlainTextContent>said
            </PlainTextContent>
            <PlainTextSelection guid="g41" name="said" startPosition="0" endPosition="4" \
            creatingUser="g01" creationDateTime="2026-11-27T10:00:00Z">
            <Description>Why</Description>
            <Coding guid="g42" creatingUser="g01" creationDateTime="2026-11-27T10:00:00Z">
            <CodeRef targetGUID="g12"/>
            <NoteRef targetGUID="g50"/>
            </Coding>
            <NoteRef targetGUID="g50"/>
            </PlainTextSelection>
            <Coding guid="g42" creatingUser="g01" creationDateTime="2026-11-27T10:00:00Z">
            <CodeRef targetGUID="g12"/>
            <NoteRef targetGUID="g50"/>
            </Coding>
            <NoteRef targetGUID="g50"/>
            <VariableValue>
            <VariableRef targetGUID="g20"/>
            <IntegerValue>33</IntegerValue>
            </VariableValue>
            </TextSource>
            </Sources>
            <Notes>
            <Note guid="g50">
            <PlainTextContent>note</PlainTextContent>
            </Note>
            </Notes>
            <Sets>
            <Set guid="g60" name="set">
            <Description>Some</Description>
            <MemberCode targetGUID="g11"/>
            <MemberSource targetGUID="g40"/>
            <MemberNote targetGUID="g50"/>
            </Set>
            </Sets>
            <Description>About</Description>
            <NoteRef targetGUID="g50"/>
            </Project>""");
  }

  @Test
  void emptyListsAreLeftOutAsTheSchemaDemands() {
    // Given
    RefiProject empty =
        new RefiProject(
            "P",
            null,
            Stamp.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of());

    // When
    String document = ProjectWriter.project(empty);

    // Then
    assertThat(document).endsWith("<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\"/>");
  }

  @Test
  void aCodebookDocumentHasNoNotesAndNamesMembersInItsOwnWay() {
    // Given
    RefiCode code = new RefiCode(guid(11), "a", true, null, null, List.of(guid(50)), List.of());
    RefiSet set =
        new RefiSet(guid(60), "set", null, List.of(guid(11)), List.of(guid(40)), List.of());

    // When
    String document = CodeWriter.codebook(new RefiCodebook("Safeer", List.of(code), List.of(set)));

    // Then
    assertThat(document.replace("00000000-0000-0000-0000-0000000000", "g"))
        .endsWith(
            "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Safeer\"><Codes>"
                + "<Code guid=\"g11\" name=\"a\" isCodable=\"true\"/></Codes><Sets>"
                + "<Set guid=\"g60\" name=\"set\"><MemberCode guid=\"g11\"/></Set></Sets>"
                + "</CodeBook>");
  }

  @Test
  void aCodebookWithoutACodeIsNotWritten() {
    RefiCodebook empty = new RefiCodebook(null, List.of(), List.of());

    assertThatThrownBy(() -> CodeWriter.codebook(empty))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatXmlCannotHoldLeavesPositionsAsTheyAre() {
    // Given
    RefiText source =
        new RefiText(
            TextKind.TEXT,
            guid(40),
            null,
            null,
            null,
            "a\u0000\uD800\uFFFEz",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Stamp.NONE);
    RefiProject project =
        new RefiProject(
            "P",
            null,
            Stamp.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(source),
            List.of(),
            List.of(),
            null,
            List.of());

    // When
    RefiProject read = RefiFile.read(RefiFile.project(project)).project();

    // Then
    assertThat(read.sources().get(0).text()).isEqualTo("a\uFFFD\uFFFD\uFFFDz");
  }

  private static Guid guid(int number) {
    return new Guid(UUID.fromString("00000000-0000-0000-0000-0000000000%02d".formatted(number)));
  }
}
