package org.safeer.survey.study;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.kit.identity.GrantOwnership;
import org.safeer.survey.Shapes;

/** Who opened a study may enter it before any token says so. */
@ApplicationScoped
class StudyOwnership implements GrantOwnership {

  private final StudyRepository studies;

  StudyOwnership(StudyRepository studies) {
    this.studies = studies;
  }

  @Override
  public boolean owns(String clientId, String grant) {
    // A path may hold characters the database cannot even compare with.
    return Shapes.isKey(grant)
        && QuarkusTransaction.joiningExisting().call(() -> studies.isOwnedBy(grant, clientId));
  }
}
