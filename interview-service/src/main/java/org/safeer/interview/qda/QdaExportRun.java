package org.safeer.interview.qda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.safeer.interview.codebook.CodeView;
import org.safeer.interview.codebook.Codes;
import org.safeer.interview.coding.CodingLists;
import org.safeer.interview.coding.CodingView;
import org.safeer.interview.interview.InterviewLists;
import org.safeer.interview.interview.InterviewView;
import org.safeer.interview.qda.exporting.CodedInterview;
import org.safeer.interview.qda.exporting.StudyProject;
import org.safeer.interview.refi.RefiFile;
import org.safeer.interview.transcript.TranscriptView;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.kit.json.RequestHash;
import org.safeer.kit.paging.Page;

/** Writes one export: what its client may read of the study. */
@ApplicationScoped
class QdaExportRun {

  private static final int PAGE = 100;

  /** A transcript that is replaced at every look is not exported at all. */
  private static final int LOOKS = 5;

  private final Codes codes;
  private final InterviewLists interviews;
  private final Transcripts transcripts;
  private final CodingLists codings;
  private final QdaClaims claims;

  QdaExportRun(
      Codes codes,
      InterviewLists interviews,
      Transcripts transcripts,
      CodingLists codings,
      QdaClaims claims) {
    this.codes = codes;
    this.interviews = interviews;
    this.transcripts = transcripts;
    this.codings = codings;
    this.claims = claims;
  }

  void run(QdaClaim claim, Consumer<QdaClaim> sign) {
    List<CodeView> codebook = codes.codebook(claim.study()).codes();
    StudyProject project = new StudyProject(claim.study(), codebook);
    if (claim.asked().export().format() == QdaFormat.QDC) {
      codebook(claim, project, codebook.size());
      return;
    }
    int count = 0;
    int coded = 0;
    String cursor = null;
    do {
      sign.accept(claim);
      Page<InterviewView> page = interviews.list(claim.study(), PAGE, cursor);
      for (InterviewView interview : page.items()) {
        if (interview.transcriptVersion() != null) {
          CodedInterview one = coded(interview);
          project.add(one);
          count++;
          coded += one.codings().size();
        }
      }
      cursor = page.next();
    } while (cursor != null);
    byte[] file = RefiFile.project(project.project());
    claims.finish(claim, counts(file, codebook.size(), count, coded), file);
  }

  private void codebook(QdaClaim claim, StudyProject project, int size) {
    if (size == 0) {
      String detail = "The study has no code, and the format no codebook without one.";
      claims.fail(claim, new QdaFailure("no-codes", detail));
      return;
    }
    byte[] file = RefiFile.codebook(project.codebook());
    claims.finish(claim, counts(file, size, 0, 0), file);
  }

  /** The interview with the codings of just this version of its words. */
  private CodedInterview coded(InterviewView interview) {
    String study = interview.study();
    for (int look = 0; look < LOOKS; look++) {
      TranscriptView before = transcripts.get(study, interview.interview());
      List<CodingView> found = codings(interview);
      TranscriptView after = transcripts.get(study, interview.interview());
      if (before.transcriptVersion() == after.transcriptVersion()) {
        return new CodedInterview(interview, after.turns(), found);
      }
    }
    throw new IllegalStateException("a transcript was replaced again and again");
  }

  private List<CodingView> codings(InterviewView interview) {
    List<CodingView> all = new ArrayList<>();
    String cursor = null;
    do {
      Page<CodingView> page = codings.list(interview.study(), interview.interview(), PAGE, cursor);
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  private static QdaExportCounts counts(byte[] file, int codes, int interviews, int codings) {
    return new QdaExportCounts(codes, interviews, codings, file.length, RequestHash.sha256(file));
  }
}
