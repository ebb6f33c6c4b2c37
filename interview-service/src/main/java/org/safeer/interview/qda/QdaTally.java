package org.safeer.interview.qda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeer.interview.qda.QdaImportReport.CodeCounts;
import org.safeer.interview.qda.QdaImportReport.CodingCounts;
import org.safeer.interview.qda.QdaImportReport.SourceReport;
import org.safeer.interview.qda.exporting.StudyProject;
import org.safeer.interview.qda.importing.CodePlan;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCase;
import org.safeer.interview.refi.model.RefiCoding;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.reading.Finding;
import org.safeer.interview.refi.reading.Findings;
import org.safeer.interview.text.Keys;
import org.safeer.interview.transcript.CodePoints;

/** One import: what it works from, and what came of it so far. */
final class QdaTally {

  /** What may become of a coding. */
  enum Fate {
    MADE,
    MATCHED,
    CONFLICTING,
    UNPLACED,
    REFUSED,
    WITHOUT_TRANSCRIPT
  }

  private static final String UNSUPPORTED = "unsupported";
  private static final int LONGEST_ORIGIN = 200;

  private final String study;
  private final QdaAskedImport asked;
  private final RefiProject project;
  private final CodePlan codes;
  private final Findings left;
  private final Map<Guid, QdaImportRequest.SourcePlan> plans = new HashMap<>();
  private final Map<Guid, RefiText> notes = new HashMap<>();
  private final Map<Guid, String> coders = new HashMap<>();
  private final Set<Guid> usedNotes = new HashSet<>();
  private final Set<UUID> participants = new HashSet<>();
  private final Map<Fate, Integer> fates = new HashMap<>();
  private final List<SourceReport> sources = new ArrayList<>();

  QdaTally(String study, QdaAskedImport asked, RefiProject project, CodePlan codes, Findings left) {
    this.study = study;
    this.asked = asked;
    this.project = project;
    this.codes = codes;
    this.left = left;
    asked.plan().sources().forEach(one -> plans.put(Guid.parse(one.source()), one));
    project.notes().forEach(note -> notes.put(note.guid(), note));
    project.users().stream()
        .filter(user -> Keys.isKey(user.name()))
        .forEach(user -> coders.put(user.guid(), user.name()));
  }

  String study() {
    return study;
  }

  boolean dryRun() {
    return asked.dryRun();
  }

  CodePlan codes() {
    return codes;
  }

  /** What the request says of a source; null if nothing. */
  QdaImportRequest.SourcePlan plan(Guid source) {
    return plans.get(source);
  }

  /** Whether the ids of the file are those that Safeer gave. */
  boolean isOwn() {
    return project.origin() != null && project.origin().startsWith(StudyProject.ORIGIN);
  }

  /** What is noted about a coding; null if nothing. */
  String memo(RefiCoding coding, int longest) {
    for (Guid guid : coding.notes()) {
      RefiText note = notes.get(guid);
      if (note != null && note.text() != null && !note.text().isBlank()) {
        usedNotes.add(guid);
        String text = note.text().strip();
        if (text.length() > longest) {
          left.add("cut", "/Project/Notes/Note");
        }
        return CodePoints.cut(text, longest);
      }
    }
    return null;
  }

  /** Who coded; null if the file does not say, or by a name that is no key. */
  String coder(RefiCoding coding) {
    return coders.get(coding.createdBy());
  }

  void count(Fate fate) {
    fates.merge(fate, 1, Integer::sum);
  }

  void countAll(RefiText source, Fate fate) {
    source.selections().forEach(one -> one.codings().forEach(coding -> count(fate)));
  }

  /** Tells what became of a source, and what of it has no room. */
  void source(RefiText source, UUID interview, String outcome) {
    sources.add(new SourceReport(source.guid().toString(), interview, outcome));
    String path = source.kind().path();
    source.codings().forEach(whole -> left.add(UNSUPPORTED, path + "/Coding"));
    source.notes().forEach(note -> left.add(UNSUPPORTED, path + "/NoteRef"));
    source.values().forEach(value -> left.add(UNSUPPORTED, path + "/VariableValue"));
    if (source.description() != null) {
      left.add(UNSUPPORTED, path + "/Description");
    }
    for (RefiSelection selection : source.selections()) {
      String place = source.kind().selections();
      selection.notes().forEach(note -> left.add(UNSUPPORTED, place + "/NoteRef"));
      if (selection.description() != null) {
        left.add(UNSUPPORTED, place + "/Description");
      }
      if (selection.codings().isEmpty()) {
        left.add(UNSUPPORTED, place);
      }
    }
  }

  /** That an interview of this participant is among the sources. */
  void participant(UUID participant) {
    participants.add(participant);
  }

  QdaImportReport report(CodeCounts codeCounts, List<Finding> ofFile) {
    project.users().stream()
        .filter(user -> !coders.containsKey(user.guid()))
        .forEach(user -> left.add(UNSUPPORTED, "/Project/Users/User"));
    project.variables().forEach(one -> left.add(UNSUPPORTED, "/Project/Variables/Variable"));
    project.sets().forEach(one -> left.add(UNSUPPORTED, "/Project/Sets/Set"));
    project.noteRefs().forEach(one -> left.add(UNSUPPORTED, "/Project/NoteRef"));
    project.cases().stream()
        .filter(one -> !isParticipant(one))
        .forEach(one -> left.add(UNSUPPORTED, "/Project/Cases/Case"));
    notes.keySet().stream()
        .filter(note -> !usedNotes.contains(note))
        .forEach(note -> left.add(UNSUPPORTED, "/Project/Notes/Note"));
    Set<Guid> unused = new HashSet<>(plans.keySet());
    project.sources().forEach(source -> unused.remove(source.guid()));
    unused.forEach(plan -> left.add("unused", "plan:/sources"));
    if (project.description() != null) {
      left.add(UNSUPPORTED, "/Project/Description");
    }
    List<Finding> all = new ArrayList<>(ofFile);
    all.addAll(left.list());
    return new QdaImportReport(
        asked.dryRun(),
        origin(),
        codeCounts,
        counts(),
        List.copyOf(sources),
        all.stream().map(QdaImportReport.Left::of).toList());
  }

  private String origin() {
    String origin = project.origin();
    return origin == null ? null : CodePoints.cut(origin, LONGEST_ORIGIN);
  }

  /** A case that says of a participant's interviews what is known. */
  private boolean isParticipant(RefiCase one) {
    boolean bare = one.codes().isEmpty() && one.values().isEmpty() && one.selections().isEmpty();
    return bare && participants.contains(one.guid().uuid());
  }

  private CodingCounts counts() {
    return new CodingCounts(
        of(Fate.MADE),
        of(Fate.MATCHED),
        of(Fate.CONFLICTING),
        of(Fate.UNPLACED),
        of(Fate.REFUSED),
        of(Fate.WITHOUT_TRANSCRIPT));
  }

  private int of(Fate fate) {
    return fates.getOrDefault(fate, 0);
  }
}
