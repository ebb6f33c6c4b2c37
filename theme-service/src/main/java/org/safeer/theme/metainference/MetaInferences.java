package org.safeer.theme.metainference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.theme.http.Stored;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.theme.ThemeKey;
import org.safeer.theme.theme.Themes;

/** The meta-inferences of studies: one per theme at most. */
@ApplicationScoped
public class MetaInferences {

  private final Themes themes;
  private final MetaInferenceRepository repository;
  private final Jdbc jdbc;
  private final Caller caller;

  MetaInferences(Themes themes, MetaInferenceRepository repository, Jdbc jdbc, Caller caller) {
    this.themes = themes;
    this.repository = repository;
    this.jdbc = jdbc;
    this.caller = caller;
  }

  /** Writes the first of a theme, or edits it if {@code ifMatch} names the stored version. */
  @Transactional
  Stored<MetaInferenceView> put(
      String study, String theme, PutMetaInferenceRequest request, String ifMatch) {
    themes.require(study, theme);
    jdbc.lock("meta-inference/" + study + "/" + theme);
    MetaInference known = repository.findById(new ThemeKey(study, theme));
    if (known == null) {
      MetaInference created = new MetaInference(study, theme);
      created.edit(request, caller.clientId());
      repository.persist(created);
      return new Stored<>(created.view(), created.version(), true);
    }
    // A retry of an edit that went through must not be told that it came too late.
    if (!known.says(request)) {
      ETags.require(ifMatch, known.version());
      known.edit(request, caller.clientId());
    }
    return new Stored<>(known.view(), known.version(), false);
  }

  MetaInferenceView get(String study, String theme) {
    themes.require(study, theme);
    MetaInference found = repository.findById(new ThemeKey(study, theme));
    if (found == null) {
      throw new ProblemException(KitProblem.NOT_FOUND, "The theme has no meta-inference yet.");
    }
    return found.view();
  }

  /** All of a study, by theme; seen in the caller's snapshot if it has one. */
  @Transactional
  public Map<String, MetaInferenceView> ofStudy(String study) {
    Map<String, MetaInferenceView> all = new LinkedHashMap<>();
    repository.ofStudy(study).stream()
        .map(MetaInference::view)
        .forEach(view -> all.put(view.theme(), view));
    return all;
  }
}
