package org.safeer.interview.coding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.safeer.kit.id.StateVersions;

/** How a study wants to code. */
@Entity
@Table(name = "coding_settings")
class CodingSettingsOfStudy {

  @Id String study;

  /** 0 while nobody has set anything. */
  long version;

  boolean agreement;

  @Column(name = "interviewee_approval")
  boolean intervieweeApproval;

  boolean isWhat(PutCodingSettingsRequest request) {
    return version > 0
        && new PutCodingSettingsRequest(agreement, intervieweeApproval).equals(request);
  }

  void take(PutCodingSettingsRequest request) {
    agreement = request.agreement();
    intervieweeApproval = request.intervieweeApproval();
    version = StateVersions.next(version);
  }
}
