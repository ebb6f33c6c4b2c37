package org.safeer.theme.study;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.kit.identity.GrantOwnership;

/** A study's owner needs no grant. */
@ApplicationScoped
class StudyOwnership implements GrantOwnership {

  private final Studies studies;

  StudyOwnership(Studies studies) {
    this.studies = studies;
  }

  @Override
  public boolean owns(String clientId, String grant) {
    return studies.find(grant).filter(study -> study.owner().equals(clientId)).isPresent();
  }
}
