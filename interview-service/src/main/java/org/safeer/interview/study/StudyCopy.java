package org.safeer.interview.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What this service needs to know of a study. Written by upserts alone, so it is never dirty. */
@Entity
@Immutable
@Table(name = "study_copy")
class StudyCopy {

  @Id String study;
  long version;
  String owner;
  String basis;

  @Column(name = "reset_version")
  long resetVersion;
}
