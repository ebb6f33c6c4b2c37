package org.safeer.survey;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import org.junit.jupiter.api.Test;

/** Without these, a newcomer could not change one feature without reading all. */
class WallsTest {

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.safeer.survey");

  @Test
  void featuresHaveNoCycles() {
    slices().matching("org.safeer.survey.(*)..").should().beFreeOfCycles().check(SERVICE);
  }

  @Test
  void whatAllFeaturesShareKnowsNoFeature() {
    noClasses()
        .that()
        .resideInAPackage("org.safeer.survey")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.safeer.survey.*")
        .check(SERVICE);
  }

  @Test
  void entitiesAndRepositoriesStayInTheirFeature() {
    classes()
        .that()
        .areNotInterfaces() // what repositories have in common has no rows
        .and(annotatedWith(Entity.class).or(assignableTo(PanacheRepositoryBase.class)))
        .should()
        .notBePublic()
        .check(SERVICE);
  }

  @Test
  void resourcesTranslateAndTouchNeitherRowsNorTopics() {
    noClasses()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(PanacheRepositoryBase.class)
        .orShould()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "org.safeer.kit.outbox..", "javax.sql..")
        .check(SERVICE);
  }

  @Test
  void theDomainKnowsNoHttp() {
    noClasses()
        .that()
        .areNotAnnotatedWith(Path.class)
        .and()
        .areNotAnnotatedWith(Provider.class)
        .and()
        .doNotHaveFullyQualifiedName(Replies.class.getName())
        .and(JavaClass.Predicates.resideOutsideOfPackage("org.safeer.survey.openapi"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
        .check(SERVICE);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    noFields().should().beAnnotatedWith(Inject.class).check(SERVICE);
  }
}
