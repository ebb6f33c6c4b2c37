package org.safeer.interview.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.interview.refi.model.RefiCodebook;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.writing.CodeWriter;
import org.safeer.interview.refi.writing.ProjectWriter;
import org.safeer.interview.transcript.CodePoints;
import org.xml.sax.SAXException;

/** Without these, a project that leaves would come back with other words under its codes. */
class RefiRoundTripTest {

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 150), LongStream.of(20261127, -1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadAsTheSameProject(long seed) {
    // Given
    RefiProject project = new RandomProjects(seed).project();

    // When
    RefiFile read = RefiFile.read(RefiFile.project(project));

    // Then
    assertThat(read.project()).as("seed %d", seed).isEqualTo(project);
    assertThat(read.findings()).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySelectionStillStandsOnItsWords(long seed) {
    // Given
    RefiProject project = new RandomProjects(seed).project();

    // When
    RefiProject read = RefiFile.read(RefiFile.project(project)).project();

    // Then
    for (int i = 0; i < project.sources().size(); i++) {
      RefiText before = project.sources().get(i);
      RefiText after = read.sources().get(i);
      for (int j = 0; j < before.selections().size(); j++) {
        assertThat(words(after, after.selections().get(j)))
            .as("seed %d, source %d, selection %d", seed, i, j)
            .isNotEmpty()
            .isEqualTo(words(before, before.selections().get(j)));
      }
    }
  }

  private static String words(RefiText text, RefiSelection selection) {
    return CodePoints.slice(text.text(), selection.start(), selection.end());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCodebookIsReadAsTheSameCodebook(long seed) {
    // Given
    RefiCodebook codebook = new RandomProjects(seed).codebook();

    // When
    RefiFile read = RefiFile.read(RefiFile.codebook(codebook));

    // Then
    assertThat(read.project().codes()).as("seed %d", seed).isEqualTo(codebook.codes());
    assertThat(read.project().sets()).as("seed %d", seed).isEqualTo(codebook.sets());
    assertThat(read.project().origin()).as("seed %d", seed).isEqualTo(codebook.origin());
    assertThat(read.findings()).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theProjectSchemaAllowsWhatIsWritten(long seed) throws IOException, SAXException {
    assumeTrue(OfficialSchemas.PROJECT.isThere());
    OfficialSchemas.PROJECT.validate(ProjectWriter.project(new RandomProjects(seed).project()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCodebookSchemaAllowsWhatIsWritten(long seed) throws IOException, SAXException {
    assumeTrue(OfficialSchemas.CODEBOOK.isThere());
    OfficialSchemas.CODEBOOK.validate(CodeWriter.codebook(new RandomProjects(seed).codebook()));
  }
}
