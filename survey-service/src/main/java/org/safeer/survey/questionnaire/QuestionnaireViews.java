package org.safeer.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.study.Studies;

/** Drafts and published versions, as they are read. */
@ApplicationScoped
public class QuestionnaireViews {

  /** What a reader may ask for: every language of a text, or the one they prefer. */
  public static final String TEXTS = "all|preferred";

  /**
   * A published version as somebody asked for it.
   *
   * @param language of its texts; null for all of them
   */
  public record WordedVersion(String language, QuestionnaireVersionView view) {}

  private final QuestionnaireRepository drafts;
  private final QuestionnaireVersionRepository versions;
  private final Studies studies;
  private final Cursors cursors;

  QuestionnaireViews(
      QuestionnaireRepository drafts,
      QuestionnaireVersionRepository versions,
      Studies studies,
      Cursors cursors) {
    this.drafts = drafts;
    this.versions = versions;
    this.studies = studies;
    this.cursors = cursors;
  }

  @Transactional
  QuestionnaireView draft(QuestionnaireKey key) {
    return drafts.findByIdOptional(key).map(QuestionnaireView::of).orElseThrow(Problems::notFound);
  }

  /** What is worth a second look in a draft; its version is the draft's. */
  @Transactional
  Stored<QuestionnaireLintView> lint(QuestionnaireKey key) {
    Questionnaire draft = drafts.findByIdOptional(key).orElseThrow(Problems::notFound);
    List<FieldError> warnings =
        QuestionnaireWarnings.of(draft.content(), studies.languages(key.study()));
    QuestionnaireLintView view =
        new QuestionnaireLintView(key.study(), key.questionnaire(), warnings);
    return new Stored<>(view, draft.version(), false);
  }

  /** The languages of a draft; its version is the draft's. */
  @Transactional
  Stored<QuestionnaireLanguagesView> languages(QuestionnaireKey key) {
    return drafts
        .findByIdOptional(key)
        .map(found -> languages(key, found.content(), found.version()))
        .orElseThrow(Problems::notFound);
  }

  /** The languages of a published version. */
  @Transactional
  Stored<QuestionnaireLanguagesView> languages(QuestionnaireVersionKey key) {
    QuestionnaireKey questionnaire = new QuestionnaireKey(key.study(), key.questionnaire());
    return versions
        .findByIdOptional(key)
        .map(found -> languages(questionnaire, found.content(), found.version()))
        .orElseThrow(Problems::notFound);
  }

  private static Stored<QuestionnaireLanguagesView> languages(
      QuestionnaireKey key, QuestionnaireContent content, long version) {
    return new Stored<>(QuestionnaireLanguagesView.of(key, content), version, false);
  }

  /** A page of a study's drafts, by key. */
  @Transactional
  Page<QuestionnaireView> drafts(String study, Integer limit, String cursor) {
    PageRequest page = cursors.page("questionnaires/" + study, limit, cursor);
    studies.require(study);
    String after = page.after(Function.identity(), QuestionnaireRepository.START);
    List<QuestionnaireView> found =
        drafts.page(study, after, page.rows()).stream().map(QuestionnaireView::of).toList();
    return page.cut(found, QuestionnaireView::questionnaire);
  }

  /**
   * A published version; {@code not-found} if there is none.
   *
   * @param texts one of {@link #TEXTS}
   * @param acceptLanguage what the reader prefers, as the header has it; null if nothing is said
   */
  @Transactional
  public WordedVersion worded(QuestionnaireVersionKey key, String texts, String acceptLanguage) {
    QuestionnaireVersion found = versions.findByIdOptional(key).orElseThrow(Problems::notFound);
    if (texts.equals("all")) {
      return new WordedVersion(null, QuestionnaireVersionView.of(found));
    }
    OneLanguage chosen = OneLanguage.of(found.content(), LanguageChoice.of(acceptLanguage));
    return new WordedVersion(
        chosen.language(), QuestionnaireVersionView.of(found, chosen.content()));
  }

  /** A page of a questionnaire's published versions, by number. */
  @Transactional
  Page<QuestionnaireVersionView> versions(QuestionnaireKey key, Integer limit, String cursor) {
    String list = "questionnaire-versions/" + key.study() + "/" + key.questionnaire();
    PageRequest page = cursors.page(list, limit, cursor);
    draft(key);
    int after = page.after(Integer::valueOf, 0);
    List<QuestionnaireVersionView> found =
        versions.page(key, after, page.rows()).stream().map(QuestionnaireVersionView::of).toList();
    return page.cut(found, QuestionnaireVersionView::questionnaireVersion);
  }
}
