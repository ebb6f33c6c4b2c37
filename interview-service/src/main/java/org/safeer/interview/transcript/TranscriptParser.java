package org.safeer.interview.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text as turns.
 *
 * <p>Paragraphs stand between blank lines. Speakers are read from labels at the beginning of lines
 * where there are any; otherwise they are proposed from the layout. Lines about the recording and a
 * header above the first turn are left out.
 */
final class TranscriptParser {

  private static final Pattern LINE_END = Pattern.compile("\n");

  private TranscriptParser() {}

  /** The turns of a normalised text; none if nothing is spoken in it. */
  static ParsedTranscript parse(String text) {
    List<String> lines = List.of(LINE_END.split(text));
    SpeakerLabels labels = SpeakerLabels.in(unmarked(lines));
    boolean laidOut = labels.present() || MinuteMark.layOut(lines);
    int header = laidOut ? Header.lines(lines, labels) : 0;
    List<Block> blocks = new BlockReader(labels, lines).read(lines.subList(header, lines.size()));
    List<String> speakers =
        labels.present() ? labelled(blocks, labels) : SpeakerProposal.of(blocks);
    int filled = (int) lines.subList(0, header).stream().filter(l -> !l.isBlank()).count();
    return new ParsedTranscript(turns(blocks, speakers), !labels.present(), filled);
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

  private static List<SpokenTurn> turns(List<Block> blocks, List<String> speakers) {
    List<SpokenTurn> turns = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      turns.add(
          new SpokenTurn(i + 1, block.part(), speakers.get(i), block.startMs(), block.text()));
    }
    return turns;
  }
}
