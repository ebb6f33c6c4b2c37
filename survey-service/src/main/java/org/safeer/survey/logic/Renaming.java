package org.safeer.survey.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.safeer.survey.logic.grammar.XlsExpressionLexer;

/** Tells an expression in other names of items and options; all else of it stays to the letter. */
public final class Renaming {

  private final UnaryOperator<String> items;
  private final Function<String, Map<String, String>> options;

  /**
   * @param items the new name of an item
   * @param options the new names of those of an item's options that have one, by the old; empty if
   *     none has
   */
  public Renaming(UnaryOperator<String> items, Function<String, Map<String, String>> options) {
    this.items = items;
    this.options = options;
  }

  /**
   * An expression in the new names.
   *
   * @param text in the new names as far as it could be told
   * @param unsure items whose options have new names and that the expression uses in a way where it
   *     cannot be told which words are options
   */
  public record Renamed(String text, Set<String> unsure) {}

  /**
   * The expression in the new names; what is no expression stays as far as it is none.
   *
   * @param self old name of the item it belongs to
   */
  public Renamed of(String text, String self) {
    if (Texts.length(text) > Expression.LONGEST) {
      return new Renamed(text, Set.of());
    }
    return new Run(text, self).renamed();
  }

  private final class Run {

    private final int[] characters;
    private final List<Token> tokens;
    private final String self;
    private final Map<Integer, String> changes = new HashMap<>();
    private final Set<String> unsure = new TreeSet<>();

    Run(String text, String self) {
      this.characters = text.codePoints().toArray();
      this.self = self;
      CommonTokenStream stream =
          new CommonTokenStream(new XlsExpressionLexer(CharStreams.fromString(text)));
      stream.fill();
      this.tokens = new ArrayList<>(stream.getTokens());
    }

    Renamed renamed() {
      for (int i = 0; i < tokens.size(); i++) {
        if (kind(i) == XlsExpressionLexer.ITEM) {
          String name = name(tokens.get(i));
          changes.put(i, tokens.get(i).getText().replace(name, items.apply(name)));
          options(i, name);
        } else if (kind(i) == XlsExpressionLexer.SELF) {
          options(i, self);
        }
      }
      return new Renamed(written(), unsure);
    }

    private static String name(Token item) {
      String text = item.getText();
      return text.substring(2, text.length() - 1).strip();
    }

    private void options(int place, String item) {
      Map<String, String> renamed = options.apply(item);
      if (renamed.isEmpty()) {
        return;
      }
      int word = word(place);
      if (word >= 0) {
        literal(word, renamed);
      } else if (!isCounted(place) && !isNumbered(place, renamed)) {
        unsure.add(item);
      }
    }

    /** Where the text stands that the item is compared with, or searched for; -1 if nowhere. */
    private int word(int place) {
      if (isEquality(place + 1) && kind(place + 2) == XlsExpressionLexer.TEXT) {
        return place + 2;
      }
      if (isEquality(place - 1) && kind(place - 2) == XlsExpressionLexer.TEXT) {
        return place - 2;
      }
      boolean searched =
          isCall(place, "selected")
              && kind(place + 1) == XlsExpressionLexer.COMMA
              && kind(place + 2) == XlsExpressionLexer.TEXT;
      return searched ? place + 2 : -1;
    }

    private void literal(int place, Map<String, String> renamed) {
      String text = tokens.get(place).getText();
      String word = text.substring(1, text.length() - 1);
      String other = renamed.getOrDefault(word, word);
      changes.put(place, text.charAt(0) + other + text.charAt(0));
    }

    private boolean isCounted(int place) {
      return isCall(place, "count-selected") && kind(place + 1) == XlsExpressionLexer.RIGHT;
    }

    /** A number is none of the renamed options if they all are words. */
    private boolean isNumbered(int place, Map<String, String> renamed) {
      boolean number =
          isEquality(place + 1) && kind(place + 2) == XlsExpressionLexer.NUMBER
              || isEquality(place - 1) && kind(place - 2) == XlsExpressionLexer.NUMBER;
      return number && renamed.keySet().stream().allMatch(name -> Double.isNaN(Numbers.read(name)));
    }

    private boolean isCall(int place, String function) {
      return kind(place - 1) == XlsExpressionLexer.LEFT
          && kind(place - 2) == XlsExpressionLexer.NAME
          && tokens.get(place - 2).getText().equals(function);
    }

    private boolean isEquality(int place) {
      return kind(place) == XlsExpressionLexer.EQUAL || kind(place) == XlsExpressionLexer.NOT_EQUAL;
    }

    private int kind(int place) {
      return place < 0 || place >= tokens.size() ? Token.EOF : tokens.get(place).getType();
    }

    private String written() {
      StringBuilder text = new StringBuilder();
      int from = 0;
      for (int i = 0; i < tokens.size(); i++) {
        if (changes.containsKey(i)) {
          int start = tokens.get(i).getStartIndex();
          text.append(new String(characters, from, start - from)).append(changes.get(i));
          from = tokens.get(i).getStopIndex() + 1;
        }
      }
      return text.append(new String(characters, from, characters.length - from)).toString();
    }
  }
}
