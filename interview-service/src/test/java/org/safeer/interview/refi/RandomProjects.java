package org.safeer.interview.refi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.safeer.interview.refi.archive.SourcePaths;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCase;
import org.safeer.interview.refi.model.RefiCode;
import org.safeer.interview.refi.model.RefiCodebook;
import org.safeer.interview.refi.model.RefiCoding;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.refi.model.RefiSet;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.model.RefiUser;
import org.safeer.interview.refi.model.RefiValue;
import org.safeer.interview.refi.model.RefiVariable;
import org.safeer.interview.refi.model.Stamp;
import org.safeer.interview.refi.model.TextKind;
import org.safeer.interview.refi.model.VariableType;

/** Makes up projects with everything in them that is written; one seed makes one project. */
final class RandomProjects {

  /** Of each kind that programs count, break or order in their own ways. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Word",
          " ",
          "\n",
          "\r\n",
          "\t",
          "&",
          "<",
          ">",
          "\"",
          "]]>",
          "\u0645\u06CC\u0688\u06CC\u0627",
          "\u06C1\u0645\u06CC\u0634\u06C1",
          "\u200F",
          "e\u0301",
          "\u0928\u093F",
          "\uD83D\uDE42",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\uD835\uDD38",
          "\uFEFF");

  private final Random random;
  private final List<Guid> users = new ArrayList<>();
  private final List<Guid> codes = new ArrayList<>();
  private final List<Guid> notes = new ArrayList<>();
  private final List<RefiVariable> variables = new ArrayList<>();

  RandomProjects(long seed) {
    this.random = new Random(seed);
  }

  RefiProject project() {
    List<RefiUser> people = list(1, () -> new RefiUser(fresh(users), maybe(), maybe()));
    List<RefiText> memos = list(0, this::note);
    List<RefiCode> tree = list(1, () -> code(0, true));
    variables.addAll(list(0, this::variable));
    List<RefiText> sources = list(1, this::source);
    List<RefiCase> cases = list(0, () -> oneCase(sources));
    List<RefiSet> sets =
        list(0, () -> new RefiSet(guid(), words(), maybe(), some(codes), of(sources), some(notes)));
    return new RefiProject(
        words(),
        maybe(),
        stamp(),
        people,
        tree,
        variables,
        cases,
        sources,
        memos,
        sets,
        maybe(),
        some(notes));
  }

  RefiCodebook codebook() {
    List<RefiCode> tree = list(1, () -> code(0, false));
    List<RefiSet> sets =
        list(0, () -> new RefiSet(guid(), words(), maybe(), some(codes), List.of(), List.of()));
    return new RefiCodebook(maybe(), tree, sets);
  }

  private RefiCode code(int depth, boolean noted) {
    Guid guid = fresh(codes);
    List<RefiCode> below = depth > 5 ? List.of() : list(0, 2, () -> code(depth + 1, noted));
    String color = random.nextBoolean() ? null : "#%06X".formatted(random.nextInt(1 << 24));
    List<Guid> about = noted ? some(notes) : List.of();
    return new RefiCode(guid, words(), random.nextBoolean(), color, maybe(), about, below);
  }

  private RefiVariable variable() {
    VariableType[] types = VariableType.values();
    return new RefiVariable(guid(), words(), types[random.nextInt(types.length)], maybe());
  }

  private RefiValue value(RefiVariable variable) {
    String value =
        switch (variable.type()) {
          case TEXT -> words();
          case BOOLEAN -> String.valueOf(random.nextBoolean());
          case INTEGER -> String.valueOf(random.nextInt());
          case FLOAT -> random.nextInt(1000) + "." + random.nextInt(1000);
          case DATE -> "2025-11-2" + random.nextInt(9);
          case DATE_TIME -> "2025-11-2" + random.nextInt(9) + "T10:00:00Z";
        };
    return random.nextInt(5) == 0
        ? new RefiValue(variable.guid(), null, null)
        : new RefiValue(variable.guid(), variable.type(), value);
  }

  private RefiCase oneCase(List<RefiText> sources) {
    List<Guid> selections =
        sources.stream().flatMap(s -> s.selections().stream()).map(RefiSelection::guid).toList();
    return new RefiCase(
        guid(),
        maybe(),
        maybe(),
        some(codes),
        variables.stream().map(this::value).toList(),
        of(sources),
        some(selections));
  }

  private RefiText note() {
    return text(TextKind.NOTE, fresh(notes), null, List.of());
  }

  private RefiText source() {
    Guid guid = guid();
    String place = random.nextBoolean() ? null : SourcePaths.place(guid + ".txt");
    return text(TextKind.TEXT, guid, place, variables.stream().map(this::value).toList());
  }

  private RefiText text(TextKind kind, Guid guid, String place, List<RefiValue> values) {
    // A mark at the very beginning of a file says how it is encoded, and is no part of its text.
    String text = "\u00B6" + words(60);
    boolean coded = !codes.isEmpty();
    return new RefiText(
        kind,
        guid,
        maybe(),
        maybe(),
        place,
        text,
        coded ? list(0, 8, () -> selection(text)) : List.of(),
        coded ? list(0, this::coding) : List.of(),
        some(notes),
        values,
        stamp());
  }

  /** Any stretch of the text, whatever other selections cover. */
  private RefiSelection selection(String text) {
    int[] all = text.codePoints().toArray();
    int start = random.nextInt(all.length);
    int end = start + 1 + random.nextInt(all.length - start);
    String name = random.nextBoolean() ? null : new String(all, start, end - start);
    List<RefiCoding> codings = list(0, this::coding);
    return new RefiSelection(guid(), name, maybe(), start, end, codings, some(notes), stamp());
  }

  private RefiCoding coding() {
    Guid code = codes.get(random.nextInt(codes.size()));
    return new RefiCoding(guid(), code, some(notes), user(), instant());
  }

  private Stamp stamp() {
    return random.nextInt(3) == 0 ? Stamp.NONE : new Stamp(user(), instant(), user(), instant());
  }

  private Guid user() {
    return users.isEmpty() ? null : users.get(random.nextInt(users.size()));
  }

  private Instant instant() {
    return Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt());
  }

  private Guid fresh(List<Guid> known) {
    Guid guid = guid();
    known.add(guid);
    return guid;
  }

  private Guid guid() {
    return new Guid(new UUID(random.nextLong(), random.nextLong()));
  }

  private String maybe() {
    return random.nextInt(3) == 0 ? null : words();
  }

  private String words() {
    return words(6);
  }

  private String words(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private <T> List<T> list(int least, Supplier<T> one) {
    return list(least, 4, one);
  }

  private <T> List<T> list(int least, int most, Supplier<T> one) {
    int size = least + random.nextInt(most - least + 1);
    return IntStream.range(0, size).mapToObj(i -> one.get()).toList();
  }

  private List<Guid> some(List<Guid> known) {
    return known.stream().filter(one -> random.nextInt(4) == 0).toList();
  }

  private List<Guid> of(List<RefiText> sources) {
    return some(sources.stream().map(RefiText::guid).toList());
  }
}
