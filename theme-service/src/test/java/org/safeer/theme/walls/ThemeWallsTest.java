package org.safeer.theme.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without these, a reader could no longer find a rule by its feature. */
class ThemeWallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.safeer.theme");

  @Test
  void noTwoFeaturesNeedEachOther() {
    slices().matching("org.safeer.theme.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void protectionAndStatisticsAreArithmetic() {
    noClasses()
        .that()
        .resideInAnyPackage("org.safeer.theme.disclosure..", "org.safeer.theme.statistics..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.safeer.kit..")
        .check(CLASSES);
  }

  @Test
  void entitiesStayInTheirPackage() {
    classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(CLASSES);
  }

  @Test
  void aResourceCallsItsOwnFeatureAndNoStore() {
    List<String> shortcuts =
        CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> isStore(use.getTargetClass()))
            .map(use -> use.getDescription())
            .toList();
    assertThat(shortcuts).isEmpty();
  }

  @Test
  void onlyTheProjectionReadsEvents() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.safeer.theme.messaging..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.safeer.kit.stream.StateRecord")
        .check(CLASSES);
  }

  private static boolean isStore(JavaClass type) {
    String name = type.getSimpleName();
    return name.endsWith("Repository") || name.endsWith("Table") || name.endsWith("Writes");
  }
}
