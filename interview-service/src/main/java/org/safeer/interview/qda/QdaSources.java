package org.safeer.interview.qda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.safeer.interview.interview.InterviewLists;
import org.safeer.interview.interview.InterviewView;
import org.safeer.interview.interview.Interviews;
import org.safeer.interview.qda.QdaTally.Fate;
import org.safeer.interview.qda.importing.SourcePassages;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.transcript.PutTranscriptRequest;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Finds the interview that a source is, makes its transcript if that was asked for, codes it. */
@ApplicationScoped
class QdaSources {

  private static final int LONGEST_TRANSCRIPT = 1_000_000;

  private final InterviewLists lists;
  private final Interviews interviews;
  private final Transcripts transcripts;
  private final QdaCodings codings;

  QdaSources(
      InterviewLists lists, Interviews interviews, Transcripts transcripts, QdaCodings codings) {
    this.lists = lists;
    this.interviews = interviews;
    this.transcripts = transcripts;
    this.codings = codings;
  }

  /** Takes one source in. */
  void take(QdaTally tally, RefiText source) {
    try {
      taken(tally, source);
    } catch (ProblemException refused) {
      QdaImportRequest.SourcePlan plan = tally.plan(source.guid());
      UUID interview = plan == null ? null : plan.interview();
      leave(tally, source, interview, refused.problemCode().code());
    }
  }

  private void taken(QdaTally tally, RefiText source) {
    if (source.text() == null) {
      leave(tally, source, null, "without-text");
      return;
    }
    QdaImportRequest.SourcePlan plan = tally.plan(source.guid());
    if (plan != null && plan.create() != null && !tally.dryRun()) {
      interviews.put(tally.study(), plan.interview(), plan.create());
    }
    UUID id = plan == null ? source.guid().uuid() : plan.interview();
    Optional<InterviewView> found = found(tally.study(), id);
    if (found.isEmpty()) {
      boolean planned = plan != null && plan.create() != null;
      leave(tally, source, planned ? id : null, planned ? "transcribed" : "unmatched");
      return;
    }
    tally.participant(found.get().participant());
    boolean transcribed = found.get().transcriptVersion() != null;
    boolean asked = plan != null && plan.replacements() != null;
    if (!transcribed && (!asked || tally.dryRun())) {
      leave(tally, source, id, asked ? "transcribed" : "without-transcript");
      return;
    }
    if (!transcribed) {
      transcribe(tally.study(), id, source.text(), plan);
    }
    SourcePassages passages =
        new SourcePassages(source.text(), transcripts.get(tally.study(), id).turns());
    source.selections().forEach(one -> codings.take(tally, id, one, passages));
    tally.source(source, id, transcribed ? "matched" : "transcribed");
  }

  private void transcribe(
      String study, UUID interview, String text, QdaImportRequest.SourcePlan plan) {
    if (text.length() > LONGEST_TRANSCRIPT) {
      throw new ProblemException(KitProblem.VALIDATION_FAILED, "The text is too long.");
    }
    PutTranscriptRequest request =
        new PutTranscriptRequest("plain-text", text, null, plan.replacements(), null);
    transcripts.put(study, interview, request, null);
  }

  private Optional<InterviewView> found(String study, UUID interview) {
    try {
      return Optional.of(lists.get(study, interview));
    } catch (ProblemException none) {
      return Optional.empty();
    }
  }

  private static void leave(QdaTally tally, RefiText source, UUID interview, String outcome) {
    tally.countAll(source, Fate.WITHOUT_TRANSCRIPT);
    tally.source(source, interview, outcome);
  }
}
