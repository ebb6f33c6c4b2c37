package org.safeer.interview.transcript.carrying;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds passages of one version of a transcript in the next. Turns that are the same are told by a
 * comparison turn by turn; within what changed, words by a comparison word by word (Myers's
 * algorithm). A passage of which at least half is left goes along with it, each end with its words;
 * one that was moved elsewhere is found if its words stood and stand in one place only.
 */
public final class Carrier {

  /** Comparing more changed turns, or more words of them, would take too long. */
  private static final int MOST_TURNS = 4_000;

  private static final int MOST_WORDS = 12_000;

  /** A turn that is split may have other words between its parts: so many times as many. */
  private static final int LONGER = 2;

  private final TurnTexts before;
  private final TurnTexts after;
  private final List<Hunk> hunks;

  /** Of the hunks that codings stand in: however many they are, each is compared once. */
  private final Map<Hunk, Compared> compared = new HashMap<>();

  /** What differs: turns {@code from} to {@code to} of the old version, counting from 0. */
  private record Hunk(int from, int to, int newFrom, int newTo) {}

  /**
   * The words of a hunk.
   *
   * @param matches as {@link #matches} tells them; null if they are too many to compare
   */
  private record Compared(List<WordToken> old, List<WordToken> now, int[] matches) {}

  /** The texts of the turns, in their order. */
  public Carrier(List<String> before, List<String> after) {
    this.before = new TurnTexts(before);
    this.after = new TurnTexts(after);
    this.hunks = hunks();
  }

  /** Where the passage is now; null if it cannot be told. */
  public Passage carried(Passage passage) {
    Kept kept = kept(passage);
    return kept == null || tornApart(passage, kept.passage()) ? elsewhere(passage) : kept.passage();
  }

  /** Whether what stood in one turn is now so far apart that it is hardly one passage. */
  private boolean tornApart(Passage passage, Passage now) {
    return passage.turn() == passage.endTurn()
        && now.turn() != now.endTurn()
        && after.length(now) > LONGER * before.length(passage);
  }

  /** What is left of the passage; null if that is less than half, or cannot be told. */
  private Kept kept(Passage passage) {
    Kept kept = new Kept();
    int next = 0;
    int shift = 0;
    for (int turn = passage.turn(); turn <= passage.endTurn(); turn++) {
      while (next < hunks.size() && hunks.get(next).to < turn) {
        shift = hunks.get(next).newTo - hunks.get(next).to;
        next++;
      }
      Passage piece = before.piece(passage, turn);
      if (next == hunks.size() || turn <= hunks.get(next).from) {
        kept.add(new Passage(turn + shift, piece.start(), piece.end()));
      } else if (!keep(hunks.get(next), piece, kept)) {
        return null;
      }
    }
    return kept.codePoints * 2 >= before.spoken(passage) ? kept : null;
  }

  private List<Hunk> hunks() {
    List<String> olds = before.turns();
    List<String> news = after.turns();
    int shorter = Math.min(olds.size(), news.size());
    int same = 0;
    while (same < shorter && olds.get(same).equals(news.get(same))) {
      same++;
    }
    int last = 0;
    while (last < shorter - same
        && olds.get(olds.size() - 1 - last).equals(news.get(news.size() - 1 - last))) {
      last++;
    }
    List<String> old = olds.subList(same, olds.size() - last);
    List<String> now = news.subList(same, news.size() - last);
    if (old.isEmpty() && now.isEmpty()) {
      return List.of();
    }
    if (old.size() + now.size() > MOST_TURNS) {
      return List.of(new Hunk(same, same + old.size(), same, same + now.size()));
    }
    List<Hunk> hunks = new ArrayList<>();
    for (Change change : changes(old, now)) {
      hunks.add(
          new Hunk(
              same + change.startOriginal,
              same + change.endOriginal,
              same + change.startRevised,
              same + change.endRevised));
    }
    return joined(hunks);
  }

  /** Changes side by side are one. */
  private static List<Hunk> joined(List<Hunk> hunks) {
    List<Hunk> joined = new ArrayList<>();
    for (Hunk hunk : hunks) {
      Hunk open = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (open != null && open.to == hunk.from && open.newTo == hunk.newFrom) {
        joined.set(joined.size() - 1, new Hunk(open.from, hunk.to, open.newFrom, hunk.newTo));
      } else {
        joined.add(hunk);
      }
    }
    return joined;
  }

  private static <T> List<Change> changes(List<T> old, List<T> now) {
    return new MeyersDiffWithLinearSpace<T>().computeDiff(old, now, null);
  }

  /** Notes what is left of a piece of one turn; false if that would take too long. */
  private boolean keep(Hunk hunk, Passage piece, Kept kept) {
    Compared words = compared.computeIfAbsent(hunk, this::compare);
    if (words.matches() == null) {
      return false;
    }
    for (int i = 0; i < words.old().size(); i++) {
      WordToken old = words.old().get(i);
      int match = words.matches()[i];
      if (match >= 0 && old.turn() == piece.turn() && old.overlaps(piece)) {
        WordToken now = words.now().get(match);
        int skipped = Math.max(0, piece.start() - old.start());
        int left = Math.max(0, old.end() - piece.end());
        kept.add(new Passage(now.turn(), now.start() + skipped, now.end() - left));
      }
    }
    return true;
  }

  private Compared compare(Hunk hunk) {
    List<WordToken> old = WordToken.of(before.turns(hunk.from, hunk.to), hunk.from + 1);
    List<WordToken> now = WordToken.of(after.turns(hunk.newFrom, hunk.newTo), hunk.newFrom + 1);
    boolean bounded = old.size() + now.size() <= MOST_WORDS;
    return new Compared(old, now, bounded ? matches(old, now) : null);
  }

  /** For each old token the new one it became; -1 for one that is gone. */
  private static int[] matches(List<WordToken> old, List<WordToken> now) {
    List<String> oldTexts = old.stream().map(WordToken::text).toList();
    List<String> newTexts = now.stream().map(WordToken::text).toList();
    int[] matches = new int[old.size()];
    int from = 0;
    int to = 0;
    for (Change change : changes(oldTexts, newTexts)) {
      while (from < change.startOriginal) {
        matches[from++] = to++;
      }
      while (from < change.endOriginal) {
        matches[from++] = -1;
      }
      to = change.endRevised;
    }
    while (from < old.size()) {
      matches[from++] = to++;
    }
    return matches;
  }

  /**
   * The one place where the same words stand now; null if there is none, or another, or was another
   * before: that one would be somebody else's words.
   */
  private Passage elsewhere(Passage passage) {
    String words = before.words(passage);
    return before.onlyPlace(words) == null ? null : after.onlyPlace(words);
  }

  /** What is left of a passage, piece by piece in the order of the new text. */
  private static final class Kept {

    private Passage first;
    private Passage last;
    private int codePoints;

    private void add(Passage piece) {
      first = first == null ? piece : first;
      last = piece;
      codePoints += piece.end() - piece.start();
    }

    private Passage passage() {
      return new Passage(first.turn(), first.start(), last.turn(), last.end());
    }
  }
}
