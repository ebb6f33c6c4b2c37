package org.safeer.theme.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.safeer.kit.id.StateVersions;
import org.safeer.theme.disclosure.DisclosurePolicy;

/** The policy a study has set for itself. */
@Entity
@Table(name = "disclosure_policy")
class StudyPolicy {

  @Id private String study;

  @Column(name = "minimum_base")
  private int minimumBase;

  @Column(name = "minimum_cell")
  private int minimumCell;

  private String reason;

  private long version;

  @Column(name = "set_by")
  private String setBy;

  StudyPolicy() {}

  StudyPolicy(String study) {
    this.study = study;
  }

  void set(DisclosurePolicy policy, String client) {
    minimumBase = policy.minimumBase();
    minimumCell = policy.minimumCell();
    reason = policy.reason();
    version = StateVersions.next(version);
    setBy = client;
  }

  DisclosurePolicy policy() {
    return new DisclosurePolicy(minimumBase, minimumCell, reason);
  }

  long version() {
    return version;
  }

  DisclosurePolicyView view() {
    return new DisclosurePolicyView(study, minimumBase, minimumCell, reason, version, setBy);
  }
}
