package org.safeer.interview;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** Without these, one feature would grow into another until none can be read alone. */
class ArchitectureTest {

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.safeer.interview");

  @Test
  void featuresDependOnEachOtherInOneDirection() {
    slices().matching("org.safeer.interview.(*)..").should().beFreeOfCycles().check(SERVICE);
  }

  @Test
  void entitiesAndRepositoriesStayInTheirPackage() {
    classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(SERVICE);
    classes()
        .that()
        .haveSimpleNameEndingWith("Repository")
        .should()
        .bePackagePrivate()
        .check(SERVICE);
  }

  @Test
  void resourcesTranslateAndTouchNoRepository() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Repository")
        .check(SERVICE);
  }

  @Test
  void theDomainKnowsNoHttp() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Resource")
        .and()
        .resideOutsideOfPackages("..upstream..", "..problem..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(SERVICE);
  }

  @Test
  void noClassOfAnotherServiceIsKnown() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.safeer.survey..", "org.safeer.theme..", "org.safeer.gateway..")
        .check(SERVICE);
  }
}
