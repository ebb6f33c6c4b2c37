package org.safeer.theme.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.theme.vocabulary.Patterns;

/** The studies this service knows, and where it asks for one it does not know. */
@ApplicationScoped
public class Studies {

  private final StudyTable table;
  private final SurveyStudies survey;

  Studies(StudyTable table, SurveyStudies survey) {
    this.table = table;
    this.survey = survey;
  }

  /**
   * Takes in states of studies, in any order and more than once.
   *
   * @return those that tell of a sandbox having been emptied
   */
  public List<Study> adopt(Collection<Study> states) {
    // In one order, so that a rebuild and the live consumer never wait for each other's rows.
    List<Study> ordered =
        states.stream()
            .sorted(Comparator.comparing(Study::study).thenComparing(Study::version))
            .toList();
    List<Study> emptied = ordered.stream().filter(table::reset).toList();
    ordered.forEach(table::upsert);
    return emptied;
  }

  /** The version under which each sandbox that was ever emptied was last emptied. */
  public Map<String, Long> resets() {
    return table.resets();
  }

  /** The study as known here, or as survey-service shows it to the caller. */
  public Optional<Study> find(String study) {
    if (!Patterns.isKey(study)) {
      return Optional.empty();
    }
    Optional<Study> known = table.find(study);
    if (known.isPresent()) {
      return known;
    }
    Optional<Study> asked = survey.ask(study);
    asked.ifPresent(table::upsert);
    return asked;
  }

  /**
   * The study.
   *
   * @throws ProblemException 404 if there is none, 503 if that cannot be found out now
   */
  public Study require(String study) {
    return find(study)
        .orElseThrow(
            () -> new ProblemException(KitProblem.NOT_FOUND, KitProblem.NOT_FOUND.title() + "."));
  }

  /** Keys of the studies a client owns, as far as they are known here. */
  public List<String> ownedBy(String client) {
    return table.ownedBy(client);
  }
}
