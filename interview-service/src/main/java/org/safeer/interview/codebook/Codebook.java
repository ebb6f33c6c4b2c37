package org.safeer.interview.codebook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.safeer.kit.id.StateVersions;

/** The version under which a study's codes are told, all together. */
@Entity
@Table(name = "codebook")
class Codebook {

  @Id String study;
  long version;

  void changed() {
    version = StateVersions.next(version);
  }
}
