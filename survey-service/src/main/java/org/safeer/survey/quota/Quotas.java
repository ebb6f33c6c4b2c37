package org.safeer.survey.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Findings;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.questionnaire.QuestionnaireKey;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.study.Studies;
import org.safeer.survey.study.StudyFacts;

/** The quotas of the studies. */
@ApplicationScoped
public class Quotas {

  /** Quotas that a study may have: all of a questionnaire are read for a submission to it. */
  static final int MOST = 1_000;

  private final QuotaRepository repository;
  private final QuotaTable table;
  private final Studies studies;
  private final Questionnaires questionnaires;
  private final Transactions transactions;
  private final Cursors cursors;

  Quotas(
      QuotaRepository repository,
      QuotaTable table,
      Studies studies,
      Questionnaires questionnaires,
      Transactions transactions,
      Cursors cursors) {
    this.repository = repository;
    this.table = table;
    this.studies = studies;
    this.questionnaires = questionnaires;
    this.transactions = transactions;
    this.cursors = cursors;
  }

  /**
   * Sets a quota: a new one, which counts the responses there are, or another limit in place of the
   * version that {@code ifMatch} names.
   *
   * @throws ProblemException {@code validation-failed} if the cell does not fit the study, or what
   *     is counted would change; {@code precondition-required} or {@code precondition-failed} if it
   *     would overwrite what the client has not seen; {@code too-many-quotas}
   */
  Stored<QuotaView> put(String study, String quota, PutQuotaRequest request, String ifMatch) {
    check(studies.require(study), request);
    Quota.Key key = new Quota.Key(study, quota);
    return transactions.write(() -> createOrEdit(key, request, ifMatch));
  }

  private void check(StudyFacts study, PutQuotaRequest request) {
    Findings found = new Findings();
    request.cell().check(study, found.at("cell"));
    QuestionnaireKey key = new QuestionnaireKey(study.study(), request.questionnaire());
    found
        .at("questionnaire")
        .require(
            questionnaires.exists(key),
            "unknown-questionnaire",
            "is no questionnaire of the study");
    Problems.requireNone(found.errors());
  }

  private Stored<QuotaView> createOrEdit(Quota.Key key, PutQuotaRequest request, String ifMatch) {
    table.holdAlone(key.study());
    Quota known = repository.held(key);
    if (known == null) {
      return stored(create(key, request), true);
    }
    if (!known.isAs(request)) {
      Problems.requireNone(known.fixed(request));
      ETags.requireInAnyForm(ifMatch, known.version());
      known.edit(request);
    }
    return stored(known, false);
  }

  private Quota create(Quota.Key key, PutQuotaRequest request) {
    if (repository.count("study", key.study()) >= MOST) {
      throw new ProblemException(
          SurveyProblem.TOO_MANY_QUOTAS, "A study has at most %d quotas.".formatted(MOST));
    }
    long filled = table.count(key.study(), request.questionnaire(), request.cell());
    Quota quota = Quota.of(key, request, filled);
    repository.persistAndFlush(quota);
    return quota;
  }

  /** Whoever sets quotas sees their counts. */
  private static Stored<QuotaView> stored(Quota quota, boolean created) {
    return new Stored<>(QuotaView.of(quota, true), quota.version(), created);
  }

  /** Deletes a quota; what it refused stays refused, and what it marked stays marked. */
  void delete(String study, String quota) {
    studies.require(study);
    transactions.write(
        () -> {
          table.holdAlone(study);
          return repository.deleteById(new Quota.Key(study, quota));
        });
  }

  @Transactional
  QuotaView view(String study, String quota, Access access) {
    return repository
        .findByIdOptional(new Quota.Key(study, quota))
        .map(found -> QuotaView.of(found, access.team()))
        .orElseThrow(Problems::notFound);
  }

  /** A page of a study's quotas, by key. */
  @Transactional
  Page<QuotaView> list(String study, Access access, Integer limit, String cursor) {
    PageRequest page = cursors.page("quotas/" + study, limit, cursor);
    studies.require(study);
    String after = page.after(Function.identity(), QuotaRepository.START);
    List<QuotaView> found =
        repository.page(study, after, page.rows()).stream()
            .map(quota -> QuotaView.of(quota, access.team()))
            .toList();
    return page.cut(found, QuotaView::quota);
  }

  /**
   * Holds the quotas that count any of these responses, inside the caller's transaction, which must
   * hold the responses' participants already and must {@link #settle} what becomes of them.
   */
  public Places hold(String study, Collection<Claim> claims) {
    if (claims.isEmpty()) {
      return new Places(List.of());
    }
    Set<String> asked = claims.stream().map(Claim::questionnaire).collect(Collectors.toSet());
    List<CountedCell> counting =
        table.counted(study, asked).stream()
            .filter(cell -> claims.stream().anyMatch(cell::counts))
            .toList();
    return new Places(counting.isEmpty() ? List.of() : table.hold(study, counting));
  }

  /** Stores which places were taken and given back. */
  public void settle(String study, Places places) {
    List<HeldQuota> moved = places.moved();
    if (!moved.isEmpty()) {
      table.move(study, moved);
    }
  }

  /** Deletes all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    table.holdAlone(study);
    repository.delete("study", study);
  }
}
