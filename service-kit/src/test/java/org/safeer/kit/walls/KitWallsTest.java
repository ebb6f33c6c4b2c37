package org.safeer.kit.walls;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Without these, the kit would slowly become the place where every rule ends up. */
class KitWallsTest {

  /** The words of the domain; the kit speaks of keys, subjects and grants. */
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?i)(stud(y|ies)|participant|respondent|questionnaire|interview|transcript|codebook"
              + "|coding|theme|survey|embassy|consent|withdraw)");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.safeer.kit");

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("org.safeer.kit.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noNameOfTheKitIsADomainWord() {
    List<String> names =
        CLASSES.stream()
            .flatMap(
                type ->
                    Stream.concat(
                        Stream.of(type.getSimpleName()),
                        type.getMembers().stream().map(member -> member.getName())))
            .filter(name -> DOMAIN.matcher(name).find())
            .toList();
    assertThat(names).isEmpty();
  }

  @Test
  void noTableOfTheKitIsADomainWord() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(DOMAIN.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
      }
    }
  }
}
