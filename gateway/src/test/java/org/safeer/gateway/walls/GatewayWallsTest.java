package org.safeer.gateway.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** If these failed, a newcomer could no longer read one feature without all the others. */
class GatewayWallsTest {

  private final JavaClasses gateway =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.safeer.gateway");

  @Test
  void featuresDoNotGoInCircles() {
    slices().matching("org.safeer.gateway.(*)..").should().beFreeOfCycles().check(gateway);
  }

  @Test
  void nothingThatRunsNeedsWhatTheBuildNeeds() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..openapi.merge..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..openapi.merge..")
        .check(gateway);
  }

  @Test
  void keysAreReadByTheirFeatureAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..gateway.client..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(".*\\.(SecretKey|ApiKey|KeyHash|ClientRepository)")
        .check(gateway);
  }
}
