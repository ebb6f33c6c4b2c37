package org.safeer.theme.metainference;

import java.io.Serializable;
import java.util.Objects;

/** Key of a meta-inference: each theme has one. JPA wants a class for it. */
class MetaInferenceKey implements Serializable {

  private static final long serialVersionUID = 1L;

  String study;
  String theme;

  MetaInferenceKey() {}

  MetaInferenceKey(String study, String theme) {
    this.study = study;
    this.theme = theme;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MetaInferenceKey that
        && study.equals(that.study)
        && theme.equals(that.theme);
  }

  @Override
  public int hashCode() {
    return Objects.hash(study, theme);
  }
}
