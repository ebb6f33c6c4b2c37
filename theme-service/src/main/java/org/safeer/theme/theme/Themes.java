package org.safeer.theme.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.theme.http.Stored;
import org.safeer.theme.study.Studies;

/** The themes of studies. */
@ApplicationScoped
public class Themes {

  private final Studies studies;
  private final MappingCheck mappings;
  private final ThemeWrites writes;
  private final ThemeRepository repository;
  private final Cursors cursors;
  private final Caller caller;

  Themes(
      Studies studies,
      MappingCheck mappings,
      ThemeWrites writes,
      ThemeRepository repository,
      Cursors cursors,
      Caller caller) {
    this.studies = studies;
    this.mappings = mappings;
    this.writes = writes;
    this.repository = repository;
    this.cursors = cursors;
    this.caller = caller;
  }

  /** Creates a theme, or edits it if {@code ifMatch} names the stored version. */
  Stored<ThemeView> put(String study, String theme, PutThemeRequest request, String ifMatch) {
    studies.require(study);
    mappings.check(study, request);
    return writes.put(study, theme, request, ifMatch, caller.clientId());
  }

  /**
   * The theme.
   *
   * @throws ProblemException 404 if the study does not have it
   */
  public ThemeView require(String study, String theme) {
    Theme found = repository.findById(new ThemeKey(study, theme));
    if (found == null) {
      throw new ProblemException(KitProblem.NOT_FOUND, "The study has no such theme.");
    }
    return found.view();
  }

  Page<ThemeView> list(String study, Integer limit, String cursor) {
    studies.require(study);
    PageRequest page = cursors.page("themes/" + study, limit, cursor);
    String after = page.after(Function.identity(), "");
    List<ThemeView> found =
        repository.page(study, after, page.rows()).stream().map(Theme::view).toList();
    return page.cut(found, ThemeView::theme);
  }

  /** All themes of a study, by key; seen in the caller's snapshot if it has one. */
  @Transactional
  public List<ThemeView> ofStudy(String study) {
    return repository.ofStudy(study).stream().map(Theme::view).toList();
  }
}
