package org.safeer.survey.responseimport.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.Transactions;
import org.safeer.survey.responseimport.mapping.ImportMapping;
import org.safeer.survey.responseimport.mapping.MappingAdmission;
import org.safeer.survey.study.Studies;

/**
 * Mappings that are kept for further files. They say nothing of any person: all who may import to
 * the study read them, and the client that saved one and the team change it.
 */
@ApplicationScoped
public class SavedMappings {

  private final SavedMappingRepository repository;
  private final MappingAdmission admission;
  private final Studies studies;
  private final Transactions transactions;
  private final Cursors cursors;

  SavedMappings(
      SavedMappingRepository repository,
      MappingAdmission admission,
      Studies studies,
      Transactions transactions,
      Cursors cursors) {
    this.repository = repository;
    this.admission = admission;
    this.studies = studies;
    this.transactions = transactions;
    this.cursors = cursors;
  }

  /**
   * Saves a mapping: a new one, or in place of the version that {@code ifMatch} names.
   *
   * @throws ProblemException {@code precondition-required} or {@code precondition-failed} if it
   *     would overwrite what the client has not seen
   */
  Stored<SavedMappingView> put(
      String study, String mapping, ImportMapping content, Access access, String ifMatch) {
    admission.check(study, content);
    SavedMapping.Key key = new SavedMapping.Key(study, mapping);
    return transactions.write(() -> createOrReplace(key, content, access, ifMatch));
  }

  private Stored<SavedMappingView> createOrReplace(
      SavedMapping.Key key, ImportMapping content, Access access, String ifMatch) {
    SavedMapping known = repository.held(key);
    if (known == null) {
      SavedMapping saved = SavedMapping.of(key, content, access.client());
      repository.persistAndFlush(saved);
      return new Stored<>(SavedMappingView.of(saved), saved.version(), true);
    }
    if (!known.content().equals(content)) {
      requireOwn(known, access);
      ETags.require(ifMatch, known.version());
      known.replace(content);
    }
    return new Stored<>(SavedMappingView.of(known), known.version(), false);
  }

  private static void requireOwn(SavedMapping known, Access access) {
    if (!access.sees(known.savedBy())) {
      throw new ProblemException(
          KitProblem.FORBIDDEN, "Another client saved this mapping; save yours under another key.");
    }
  }

  /** Deletes a mapping; imports that were begun with it go on. */
  void delete(String study, String mapping, Access access) {
    studies.require(study);
    transactions.write(
        () -> {
          SavedMapping known = repository.held(new SavedMapping.Key(study, mapping));
          if (known != null) {
            requireOwn(known, access);
            repository.delete(known);
          }
          return mapping;
        });
  }

  /** A saved mapping; empty if there is none under this key. */
  @Transactional
  public Optional<ImportMapping> find(String study, String mapping) {
    return repository
        .findByIdOptional(new SavedMapping.Key(study, mapping))
        .map(SavedMapping::content);
  }

  @Transactional
  SavedMappingView view(String study, String mapping) {
    return repository
        .findByIdOptional(new SavedMapping.Key(study, mapping))
        .map(SavedMappingView::of)
        .orElseThrow(Problems::notFound);
  }

  /** A page of a study's mappings, by key. */
  @Transactional
  Page<SavedMappingView> list(String study, Integer limit, String cursor) {
    PageRequest page = cursors.page("import-mappings/" + study, limit, cursor);
    studies.require(study);
    String after = page.after(Function.identity(), SavedMappingRepository.START);
    List<SavedMappingView> found =
        repository.page(study, after, page.rows()).stream().map(SavedMappingView::of).toList();
    return page.cut(found, SavedMappingView::mapping);
  }

  /** Deletes all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    repository.delete("study", study);
  }
}
