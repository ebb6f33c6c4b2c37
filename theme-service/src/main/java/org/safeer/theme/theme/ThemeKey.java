package org.safeer.theme.theme;

import java.io.Serializable;
import java.util.Objects;

/** Key of a theme; JPA wants a class for it. */
class ThemeKey implements Serializable {

  private static final long serialVersionUID = 1L;

  String study;
  String theme;

  ThemeKey() {}

  ThemeKey(String study, String theme) {
    this.study = study;
    this.theme = theme;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ThemeKey that && study.equals(that.study) && theme.equals(that.theme);
  }

  @Override
  public int hashCode() {
    return Objects.hash(study, theme);
  }
}
