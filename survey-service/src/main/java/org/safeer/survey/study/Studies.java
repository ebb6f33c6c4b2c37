package org.safeer.survey.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;

/** The studies. */
@ApplicationScoped
public class Studies {

  private final StudyRepository repository;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Cursors cursors;

  Studies(StudyRepository repository, Transactions transactions, Outbox outbox, Cursors cursors) {
    this.repository = repository;
    this.transactions = transactions;
    this.outbox = outbox;
    this.cursors = cursors;
  }

  /**
   * Opens a study for its owner; opening it the same way again changes nothing.
   *
   * @throws ProblemException {@code study-exists} if the key is taken by another study
   */
  Stored<StudyView> open(String key, String owner, StudyDefinition given) {
    Problems.requireNone(given.errors());
    StudyDefinition definition = given.normalised();
    return transactions.write(() -> openOrCompare(key, owner, definition));
  }

  private Stored<StudyView> openOrCompare(String key, String owner, StudyDefinition definition) {
    Study known = repository.findById(key);
    if (known != null && !known.isAs(owner, definition)) {
      throw new ProblemException(
          SurveyProblem.STUDY_EXISTS, "There is a study with this key already; choose another.");
    }
    Study study = known != null ? known : store(Study.open(key, owner, definition));
    return new Stored<>(StudyView.of(study), study.version(), known == null);
  }

  private Study store(Study study) {
    repository.persist(study);
    outbox.append(StudyState.message(study));
    return study;
  }

  @Transactional
  public StudyView view(String key) {
    return StudyView.of(known(key));
  }

  /** The studies a client owns or was granted, by key. */
  @Transactional
  Page<StudyView> list(String client, Set<String> grants, Integer limit, String cursor) {
    PageRequest page = cursors.page("studies/" + client, limit, cursor);
    String after = page.after(Function.identity(), StudyRepository.START);
    List<StudyView> found =
        repository.visible(client, grants, after, page.rows()).stream().map(StudyView::of).toList();
    return page.cut(found, StudyView::study);
  }

  /**
   * Marks a sandbox as emptied, inside the caller's transaction, and tells the other services;
   * those who write to the study wait until it ends.
   *
   * @throws ProblemException {@code not-a-sandbox}
   */
  public void reset(String key) {
    Study study = repository.held(key);
    if (study == null) {
      throw Problems.notFound();
    }
    study.reset();
    outbox.append(StudyState.message(study));
  }

  /**
   * What other features need to know of a study.
   *
   * @throws ProblemException {@code not-found} if there is none: a grant can outlive its study
   */
  // Of many submissions one may be refused; the transaction goes on with the others.
  @Transactional(dontRollbackOn = ProblemException.class)
  public StudyFacts require(String key) {
    return known(key).facts();
  }

  private Study known(String key) {
    return repository.findByIdOptional(key).orElseThrow(Problems::notFound);
  }
}
