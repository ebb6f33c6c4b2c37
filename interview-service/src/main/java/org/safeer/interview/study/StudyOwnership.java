package org.safeer.interview.study;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.kit.identity.GrantOwnership;

/** Lets a study's owner in without a grant in the token, right after the study was created. */
@ApplicationScoped
class StudyOwnership implements GrantOwnership {

  private final Studies studies;

  StudyOwnership(Studies studies) {
    this.studies = studies;
  }

  @Override
  public boolean owns(String clientId, String grant) {
    return studies.owns(clientId, grant);
  }
}
