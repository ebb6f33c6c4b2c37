package org.safeer.theme.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.safeer.kit.edit.ETags;
import org.safeer.theme.http.Stored;
import org.safeer.theme.jdbc.Jdbc;

/** The one transaction in which a theme is written. */
@ApplicationScoped
class ThemeWrites {

  private final ThemeRepository themes;
  private final Jdbc jdbc;

  ThemeWrites(ThemeRepository themes, Jdbc jdbc) {
    this.themes = themes;
    this.jdbc = jdbc;
  }

  @Transactional
  Stored<ThemeView> put(
      String study, String key, PutThemeRequest request, String ifMatch, String editor) {
    jdbc.lock("theme/" + study + "/" + key);
    Theme known = themes.findById(new ThemeKey(study, key));
    if (known == null) {
      Theme created = new Theme(study, key);
      created.edit(request, editor);
      themes.persist(created);
      return stored(created, true);
    }
    // A retry of an edit that went through must not be told that it came too late.
    if (!known.says(request)) {
      ETags.require(ifMatch, known.version());
      known.edit(request, editor);
    }
    return stored(known, false);
  }

  private static Stored<ThemeView> stored(Theme theme, boolean created) {
    return new Stored<>(theme.view(), theme.version(), created);
  }
}
