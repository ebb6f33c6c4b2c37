package org.safeer.theme.theme;

import java.io.Serializable;
import java.util.Objects;

/** Key of a theme, and of what there is once for each; JPA wants a class for it. */
public class ThemeKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private String study;
  private String theme;

  /** For Hibernate. */
  public ThemeKey() {}

  /** The key of a study's theme. */
  public ThemeKey(String study, String theme) {
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
