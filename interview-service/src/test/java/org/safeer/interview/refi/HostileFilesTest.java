package org.safeer.interview.refi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.safeer.interview.refi.reading.Finding;

/** Without these, one file could stop the service, or read what lies beside it. */
class HostileFilesTest {

  @Test
  void eachIsRefusedByItsRuleInLittleTimeAndMemory() throws IOException, InterruptedException {
    // Given
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process reading =
        new ProcessBuilder(
                java, "-Xmx400m", "-Xss512k", "-cp", classes, HostileFiles.class.getName())
            .redirectErrorStream(true)
            .start();

    // When
    String told = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    // Then
    assertThat(reading.waitFor(1, TimeUnit.MINUTES)).isTrue();
    List<String> lines = told.lines().toList();
    assertThat(lines).hasSize(HostileFiles.all().size());
    assertThat(lines).allMatch(line -> line.endsWith("as it should be"));
  }

  @Test
  void aFilePackedWithinAFileIsNotUnpacked() {
    // Given
    byte[] inner = new Qdpx().withZeros("a", 1).file();
    String document = "<Project xmlns='urn:QDA-XML:project:1.0' name='P'/>";

    // When
    RefiFile read =
        RefiFile.read(new Qdpx().with("inner.zip", inner).with("project.qde", document).file());

    // Then
    assertThat(read.findings()).containsExactly(new Finding("unsupported", "zip:*.zip", 1));
  }

  @Test
  void aFileThatMakesUpNamesDoesNotMakeUpAReport() {
    // Given
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      parts.append("<x").append(i).append("/>");
    }

    // When
    RefiFile read =
        RefiFile.read(
            ("<Project name='P'>" + parts + "</Project>").getBytes(StandardCharsets.UTF_8));

    // Then
    assertThat(read.findings()).hasSize(501);
    assertThat(read.findings()).contains(new Finding("more", "", 1_500));
  }
}
