package org.safeer.survey.consentform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.study.Studies;

/** The consent forms of the studies. */
@ApplicationScoped
public class ConsentForms {

  private final ConsentFormRepository repository;
  private final Studies studies;
  private final Transactions transactions;
  private final Cursors cursors;

  ConsentForms(
      ConsentFormRepository repository,
      Studies studies,
      Transactions transactions,
      Cursors cursors) {
    this.repository = repository;
    this.studies = studies;
    this.transactions = transactions;
    this.cursors = cursors;
  }

  /**
   * Stores a form; the same again changes nothing.
   *
   * @throws ProblemException {@code consent-form-differs} if this version says something else
   */
  Stored<ConsentFormView> put(ConsentFormKey key, ConsentFormContent content) {
    studies.require(key.study()).requireConsent();
    Problems.requireNone(content.errors());
    return transactions.write(() -> storeOrCompare(key, content));
  }

  private Stored<ConsentFormView> storeOrCompare(ConsentFormKey key, ConsentFormContent content) {
    ConsentForm known = repository.findById(key);
    if (known != null && !known.content().equals(content)) {
      throw new ProblemException(
          SurveyProblem.CONSENT_FORM_DIFFERS,
          "Participants may have read this version; give another one to the changed text.");
    }
    ConsentForm form = known == null ? ConsentForm.of(key, content) : known;
    if (known == null) {
      repository.persistAndFlush(form);
    }
    return new Stored<>(ConsentFormView.of(form), form.version(), known == null);
  }

  /** Deletes all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    repository.delete("study", study);
  }

  @Transactional
  ConsentFormView view(ConsentFormKey key) {
    return repository
        .findByIdOptional(key)
        .map(ConsentFormView::of)
        .orElseThrow(Problems::notFound);
  }

  /** A form of a study, inside the caller's transaction; empty if there is none. */
  public Optional<ConsentFormView> find(String study, String formVersion) {
    return repository
        .findByIdOptional(new ConsentFormKey(study, formVersion))
        .map(ConsentFormView::of);
  }

  /** The form that a study stored last, inside the caller's transaction; empty without any. */
  public Optional<ConsentFormView> inForce(String study) {
    return repository.newest(study).map(ConsentFormView::of);
  }

  /** A page of a study's forms, by their versions. */
  @Transactional
  Page<ConsentFormView> list(String study, Integer limit, String cursor) {
    PageRequest page = cursors.page("consent-forms/" + study, limit, cursor);
    studies.require(study);
    String after = page.after(Function.identity(), ConsentFormRepository.START);
    List<ConsentFormView> found =
        repository.page(study, after, page.rows()).stream().map(ConsentFormView::of).toList();
    return page.cut(found, ConsentFormView::formVersion);
  }

  /**
   * What of an agreement does not fit the study's forms, inside the caller's transaction. Before a
   * study has its first form, everything fits.
   *
   * @param place pointer to where the agreement stands in the request
   */
  public List<FieldError> errors(String study, Agreement agreement, String place) {
    ConsentForm form = repository.findById(new ConsentFormKey(study, agreement.formVersion()));
    if (form != null) {
      return form.errors(agreement, place);
    }
    String pointer = place + "/formVersion";
    return repository.hasAny(study)
        ? List.of(
            new FieldError(pointer, "unknown-form", pointer + " is no consent form of the study."))
        : List.of();
  }
}
