package org.safeer.survey.quality;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.safeer.kit.job.WorkLoop;
import org.safeer.survey.Transactions;
import org.safeer.survey.quality.DueTable.Due;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.response.ResponseContent;
import org.safeer.survey.response.ResponseContents;

/**
 * Looks at what came, changed or went, behind those who sent it: some hundred responses at a time,
 * each time in one transaction, so that a process that dies leaves its share to be taken again.
 */
@ApplicationScoped
class QualityWorker {

  private static final Logger LOG = Logger.getLogger(QualityWorker.class);

  private static final int MOST = 200;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final DueTable due;
  private final AssessmentTable assessments;
  private final NormTable norms;
  private final ResponseContents responses;
  private final Questionnaires questionnaires;
  private final Transactions transactions;
  private final WorkLoop loop = new WorkLoop("quality", POLL, this::doNext);

  QualityWorker(
      DueTable due,
      AssessmentTable assessments,
      NormTable norms,
      ResponseContents responses,
      Questionnaires questionnaires,
      Transactions transactions) {
    this.due = due;
    this.assessments = assessments;
    this.norms = norms;
    this.responses = responses;
    this.questionnaires = questionnaires;
    this.transactions = transactions;
  }

  void onStart(@Observes StartupEvent event) {
    loop.start();
  }

  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    loop.stop(PATIENCE);
  }

  private boolean doNext() {
    boolean assessed = transactions.write(this::assessNext);
    boolean measured = transactions.write(this::measureNext);
    return assessed || measured;
  }

  private boolean assessNext() {
    List<Due> taken = due.take(MOST);
    assessments.store(assess(taken));
    norms.markDue(taken.stream().map(Due::questionnaire).collect(Collectors.toSet()));
    return !taken.isEmpty();
  }

  private boolean measureNext() {
    Optional<QuestionnaireVersionKey> next = norms.nextDue();
    next.ifPresent(norms::measure);
    return next.isPresent();
  }

  private List<Assessment> assess(List<Due> taken) {
    Map<String, Set<UUID>> byStudy = new HashMap<>();
    taken.stream()
        .filter(one -> one.response() != null)
        .collect(
            Collectors.groupingBy(
                one -> one.questionnaire().study(),
                () -> byStudy,
                Collectors.mapping(Due::response, Collectors.toSet())));
    List<Assessment> assessed = new ArrayList<>();
    byStudy.forEach(
        (study, ids) -> responses.read(study, ids).forEach(one -> assess(one, assessed)));
    return assessed;
  }

  /** One that cannot be assessed must not keep the others from it. */
  private void assess(ResponseContent response, List<Assessment> assessed) {
    try {
      PublishedQuestionnaire questionnaire =
          questionnaires.require(
              response.key().study(), response.questionnaire(), response.questionnaireVersion());
      assessed.add(Assessment.of(questionnaire, response));
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "The quality of a response of %s is not known.", response.key().study());
    }
  }
}
