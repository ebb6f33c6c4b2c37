package org.safeer.interview.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text as turns.
 *
 * <p>Paragraphs stand between blank lines, or as the layout tells. Speakers are read from labels at
 * the beginning of lines where there are any; otherwise they are proposed. Lines about the
 * recording and a header above the first turn are left out.
 */
public final class PlainText {

  private static final Pattern LINE_END = Pattern.compile("\n");

  private PlainText() {}

  /** The turns of a normalised text; none if nothing is spoken in it. */
  public static ReadTranscript read(String text) {
    return content(text).transcript();
  }

  static Content content(String text) {
    List<ReadTurn> own = OwnText.turns(text);
    return own.isEmpty()
        ? laidOut(text)
        : new Content(new ReadTranscript(own, false, 0), List.of());
  }

  private static Content laidOut(String text) {
    List<String> lines = StampedLabels.untangled(List.of(LINE_END.split(text)));
    SpeakerLabels labels = SpeakerLabels.in(unmarked(lines));
    boolean laidOut = labels.present() || laidOutByMarks(lines);
    int header = laidOut ? Header.lines(lines, labels) : Header.titles(lines);
    List<String> below = lines.subList(header, lines.size());
    List<Block> blocks = new BlockReader(labels, below).read(below);
    List<String> speakers =
        labels.present() ? labelled(blocks, labels) : SpeakerProposal.of(blocks);
    int filled = (int) lines.subList(0, header).stream().filter(l -> !l.isBlank()).count();
    return new Content(
        new ReadTranscript(turns(blocks, speakers), !labels.present(), filled), labels.nameLike());
  }

  /** One mark alone may be a figure of speech. */
  private static boolean laidOutByMarks(List<String> lines) {
    return lines.stream().filter(line -> MinuteMark.of(line) != null).limit(2).count() == 2;
  }

  private static List<String> unmarked(List<String> lines) {
    return lines.stream()
        .map(
            line -> {
              MinuteMark mark = MinuteMark.of(line);
              return mark == null ? line : mark.rest();
            })
        .toList();
  }

  /** A paragraph without a label goes on with the speaker before it. */
  private static List<String> labelled(List<Block> blocks, SpeakerLabels labels) {
    List<String> speakers = new ArrayList<>(blocks.size());
    String speaker = SpeakerLabels.UNKNOWN;
    for (Block block : blocks) {
      speaker = block.label() == null ? speaker : labels.speaker(block.label());
      speakers.add(speaker);
    }
    return speakers;
  }

  private static List<ReadTurn> turns(List<Block> blocks, List<String> speakers) {
    List<ReadTurn> turns = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      turns.add(new ReadTurn(block.part(), speakers.get(i), block.startMs(), null, block.text()));
    }
    return turns;
  }
}
