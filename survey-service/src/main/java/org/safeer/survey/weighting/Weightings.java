package org.safeer.survey.weighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.study.Studies;

/** The weightings of the studies. */
@ApplicationScoped
public class Weightings {

  private final WeightingRepository repository;
  private final WeightingCells cells;
  private final WeightingWorker worker;
  private final Studies studies;
  private final Questionnaires questionnaires;
  private final Transactions transactions;
  private final Cursors cursors;

  Weightings(
      WeightingRepository repository,
      WeightingCells cells,
      WeightingWorker worker,
      Studies studies,
      Questionnaires questionnaires,
      Transactions transactions,
      Cursors cursors) {
    this.repository = repository;
    this.cells = cells;
    this.worker = worker;
    this.studies = studies;
    this.questionnaires = questionnaires;
    this.transactions = transactions;
    this.cursors = cursors;
  }

  /**
   * Asks for weights; asking the same again changes nothing.
   *
   * @throws ProblemException {@code validation-failed} if the margins do not fit the study, {@code
   *     questionnaire-version-unknown}, {@code weighting-differs}
   */
  Stored<WeightingView> put(EntityKey key, PutWeightingRequest request, String client) {
    Problems.requireNone(request.errors(studies.require(key.study())));
    questionnaires.requireAny(key.study(), request.questionnaire());
    Stored<WeightingView> stored = transactions.write(() -> queueOrCompare(key, request, client));
    worker.wake();
    return stored;
  }

  private Stored<WeightingView> queueOrCompare(
      EntityKey key, PutWeightingRequest request, String client) {
    Weighting known = repository.findById(key);
    if (known != null && !known.isAs(request)) {
      throw new ProblemException(
          SurveyProblem.WEIGHTING_DIFFERS, "Give another id to weights to other margins.");
    }
    Weighting weighting = known == null ? Weighting.queued(key, request, client) : known;
    if (known == null) {
      repository.persistAndFlush(weighting);
    }
    return new Stored<>(WeightingView.of(weighting), weighting.version(), known == null);
  }

  @Transactional
  WeightingView view(EntityKey key) {
    return WeightingView.of(known(key));
  }

  /** A page of a study's weightings, by id. */
  @Transactional
  Page<WeightingView> list(String study, Integer limit, String cursor) {
    PageRequest page = cursors.page("weightings/" + study, limit, cursor);
    studies.require(study);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    List<WeightingView> found =
        repository.page(study, after, page.rows()).stream().map(WeightingView::of).toList();
    return page.cut(found, WeightingView::weighting);
  }

  /**
   * A page of weights, by response.
   *
   * @throws ProblemException {@code weighting-unfinished} if there are none, or none yet
   */
  @Transactional
  Page<ResponseWeight> weights(EntityKey key, Integer limit, String cursor) {
    String name = "weights/" + key.text();
    PageRequest page = cursors.page(name, limit, cursor);
    Weighting weighting = known(key);
    requireFinished(weighting);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    return page.cut(cells.weights(weighting, after, page.rows()), ResponseWeight::response);
  }

  /**
   * How the weights of a weighting are read beside the responses to its questionnaire.
   *
   * @throws ProblemException {@code not-found}, {@code weighting-unfinished}
   */
  @Transactional
  public WeightJoin join(EntityKey key, String questionnaire) {
    Weighting weighting =
        repository
            .findByIdOptional(key)
            .filter(found -> found.definition().questionnaire().equals(questionnaire))
            .orElseThrow(Problems::notFound);
    requireFinished(weighting);
    return WeightJoin.of(weighting);
  }

  private static void requireFinished(Weighting weighting) {
    if (weighting.status() != WeightingStatus.FINISHED) {
      throw new ProblemException(
          SurveyProblem.WEIGHTING_UNFINISHED,
          "The weighting is queued, or its margins are not met.");
    }
  }

  /** Deletes all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    repository.delete("study", study);
  }

  private Weighting known(EntityKey key) {
    return repository.findByIdOptional(key).orElseThrow(Problems::notFound);
  }
}
