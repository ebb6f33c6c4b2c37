package org.safeer.theme.release;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a release; JPA wants a class for it. */
class ReleaseKey implements Serializable {

  private static final long serialVersionUID = 1L;

  String study;
  UUID release;

  ReleaseKey() {}

  ReleaseKey(String study, UUID release) {
    this.study = study;
    this.release = release;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReleaseKey that
        && study.equals(that.study)
        && release.equals(that.release);
  }

  @Override
  public int hashCode() {
    return Objects.hash(study, release);
  }
}
