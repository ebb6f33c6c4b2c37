package org.safeer.interview.qda.exporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.safeer.interview.codebook.CodeView;
import org.safeer.interview.coding.CodingView;
import org.safeer.interview.refi.archive.SourcePaths;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCase;
import org.safeer.interview.refi.model.RefiCode;
import org.safeer.interview.refi.model.RefiCodebook;
import org.safeer.interview.refi.model.RefiCoding;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.model.RefiUser;
import org.safeer.interview.refi.model.Stamp;
import org.safeer.interview.refi.model.TextKind;

/** Puts a study together as a project: codes, transcripts, codings, and who was interviewed. */
public final class StudyProject {

  /** The program that a project says it comes from. */
  public static final String ORIGIN = "Safeer";

  /** Longer ones are cut where others show them. */
  private static final int LONGEST_NAME = 80;

  private final String study;
  private final List<RefiCode> codes;
  private final List<RefiText> sources = new ArrayList<>();
  private final List<RefiText> notes = new ArrayList<>();
  private final Map<UUID, List<Guid>> interviewsOf = new LinkedHashMap<>();
  private final Map<Guid, RefiUser> users = new LinkedHashMap<>();

  public StudyProject(String study, List<CodeView> codebook) {
    this.study = study;
    this.codes = tree(codebook, null);
  }

  /** The codes alone. */
  public RefiCodebook codebook() {
    return new RefiCodebook(ORIGIN, codes, List.of());
  }

  /** Takes up an interview with what is coded in it. */
  public void add(CodedInterview coded) {
    UUID id = coded.interview().interview();
    TranscriptLayout layout = new TranscriptLayout(coded.turns());
    Guid guid = new Guid(id);
    sources.add(
        new RefiText(
            TextKind.TEXT,
            guid,
            "Interview " + id,
            null,
            SourcePaths.place(id + ".txt"),
            layout.text(),
            selections(id, layout, coded.codings()),
            List.of(),
            List.of(),
            List.of(),
            Stamp.NONE));
    interviewsOf
        .computeIfAbsent(coded.interview().participant(), unknown -> new ArrayList<>())
        .add(guid);
  }

  /** All that was taken up. */
  public RefiProject project() {
    List<RefiCase> cases =
        interviewsOf.entrySet().stream()
            .map(
                one ->
                    new RefiCase(
                        new Guid(one.getKey()),
                        "Participant " + one.getKey(),
                        null,
                        List.of(),
                        List.of(),
                        one.getValue(),
                        List.of()))
            .toList();
    return new RefiProject(
        study,
        ORIGIN,
        Stamp.NONE,
        List.copyOf(users.values()),
        codes,
        List.of(),
        cases,
        sources,
        notes,
        List.of(),
        null,
        List.of());
  }

  private static List<RefiCode> tree(List<CodeView> all, String parent) {
    return all.stream()
        .filter(code -> Objects.equals(code.parent(), parent))
        .map(code -> code(code, tree(all, code.code())))
        .toList();
  }

  private static RefiCode code(CodeView code, List<RefiCode> below) {
    CodeTexts texts = CodeTexts.of(code);
    return new RefiCode(
        QdaIds.code(code.code()),
        texts.name(),
        true,
        code.colour(),
        texts.description(),
        List.of(),
        below);
  }

  /** Codings of the same words share a selection. */
  private List<RefiSelection> selections(
      UUID interview, TranscriptLayout layout, List<CodingView> codings) {
    Map<List<Integer>, List<CodingView>> byPlace =
        new TreeMap<>(
            Comparator.comparing((List<Integer> place) -> place.get(0))
                .thenComparing(place -> place.get(1)));
    for (CodingView coding : codings) {
      List<Integer> place =
          List.of(
              layout.start(coding.turn()) + coding.start(),
              layout.start(coding.endTurn()) + coding.end());
      byPlace.computeIfAbsent(place, unknown -> new ArrayList<>()).add(coding);
    }
    return byPlace.entrySet().stream()
        .map(
            one ->
                selection(
                    interview, layout, one.getKey().get(0), one.getKey().get(1), one.getValue()))
        .toList();
  }

  private RefiSelection selection(
      UUID interview, TranscriptLayout layout, int start, int end, List<CodingView> codings) {
    boolean whole = end - start <= LONGEST_NAME;
    String name =
        whole ? layout.words(start, end) : layout.words(start, start + LONGEST_NAME) + "…";
    return new RefiSelection(
        QdaIds.selection(interview, start, end),
        name,
        null,
        start,
        end,
        codings.stream().map(this::coding).toList(),
        List.of(),
        Stamp.NONE);
  }

  private RefiCoding coding(CodingView coding) {
    List<Guid> about = coding.memo() == null ? List.of() : List.of(note(coding));
    Guid user = QdaIds.user(coding.coder());
    users.putIfAbsent(user, new RefiUser(user, coding.coder(), coding.coder()));
    return new RefiCoding(new Guid(coding.coding()), QdaIds.code(coding.code()), about, user, null);
  }

  private Guid note(CodingView coding) {
    Guid guid = QdaIds.memo(coding.coding());
    notes.add(
        new RefiText(
            TextKind.NOTE,
            guid,
            null,
            null,
            null,
            coding.memo(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Stamp.NONE));
    return guid;
  }
}
