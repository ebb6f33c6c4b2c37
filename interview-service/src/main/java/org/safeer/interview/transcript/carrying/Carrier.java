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
 * algorithm). A passage of which at least half is left goes along with it; one that was moved
 * elsewhere is found if its words stood and stand in one place only.
 */
public final class Carrier {

  /** Comparing more changed turns, or more words of them, would take too long. */
  private static final int MOST_TURNS = 4_000;

  private static final int MOST_WORDS = 12_000;

  private final List<String> before;
  private final List<String> after;
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
    this.before = before;
    this.after = after;
    this.hunks = hunks();
  }

  /** Where the passage is now; null if it cannot be told. */
  public Passage carried(Passage passage) {
    int shift = 0;
    int turn = passage.turn() - 1;
    for (Hunk hunk : hunks) {
      if (turn < hunk.from) {
        break;
      }
      if (turn < hunk.to) {
        Passage within = within(hunk, passage);
        return within == null ? elsewhere(passage) : within;
      }
      shift = hunk.newTo - hunk.to;
    }
    return new Passage(passage.turn() + shift, passage.start(), passage.end());
  }

  private List<Hunk> hunks() {
    int same = 0;
    while (same < Math.min(before.size(), after.size())
        && before.get(same).equals(after.get(same))) {
      same++;
    }
    int last = 0;
    while (last < Math.min(before.size(), after.size()) - same
        && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
      last++;
    }
    List<String> old = before.subList(same, before.size() - last);
    List<String> now = after.subList(same, after.size() - last);
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

  private Passage within(Hunk hunk, Passage passage) {
    Compared words = compared.computeIfAbsent(hunk, this::compare);
    if (words.matches() == null) {
      return null;
    }
    List<WordToken> old = words.old();
    int[] matches = words.matches();
    int left = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < old.size(); i++) {
      WordToken token = old.get(i);
      boolean covered =
          token.turn() == passage.turn()
              && token.start() < passage.end()
              && token.end() > passage.start();
      if (covered && matches[i] >= 0) {
        left += Math.min(token.end(), passage.end()) - Math.max(token.start(), passage.start());
        first = first < 0 ? i : first;
        last = i;
      }
    }
    boolean enough = first >= 0 && left * 2 >= passage.end() - passage.start();
    return enough ? moved(passage, words, first, last) : null;
  }

  private Compared compare(Hunk hunk) {
    List<WordToken> old = WordToken.of(before.subList(hunk.from, hunk.to), hunk.from + 1);
    List<WordToken> now = WordToken.of(after.subList(hunk.newFrom, hunk.newTo), hunk.newFrom + 1);
    boolean bounded = old.size() + now.size() <= MOST_WORDS;
    return new Compared(old, now, bounded ? matches(old, now) : null);
  }

  private static Passage moved(Passage passage, Compared words, int first, int last) {
    List<WordToken> old = words.old();
    WordToken begins = words.now().get(words.matches()[first]);
    WordToken ends = words.now().get(words.matches()[last]);
    if (begins.turn() != ends.turn()) {
      return null;
    }
    int skipped = Math.max(0, passage.start() - old.get(first).start());
    int left = Math.max(0, old.get(last).end() - passage.end());
    return new Passage(begins.turn(), begins.start() + skipped, ends.end() - left);
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
    String turn = before.get(passage.turn() - 1);
    int from = turn.offsetByCodePoints(0, passage.start());
    String words =
        turn.substring(from, turn.offsetByCodePoints(from, passage.end() - passage.start()));
    return onlyPlace(words, before) == null ? null : onlyPlace(words, after);
  }

  private static Passage onlyPlace(String words, List<String> turns) {
    Passage found = null;
    for (int i = 0; i < turns.size(); i++) {
      String text = turns.get(i);
      int at = text.indexOf(words);
      if (at >= 0) {
        if (found != null || text.indexOf(words, at + 1) >= 0) {
          return null;
        }
        int start = text.codePointCount(0, at);
        found = new Passage(i + 1, start, start + words.codePointCount(0, words.length()));
      }
    }
    return found;
  }
}
