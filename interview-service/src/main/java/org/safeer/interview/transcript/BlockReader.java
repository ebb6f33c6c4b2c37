package org.safeer.interview.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the lines of a transcript into paragraphs. */
final class BlockReader {

  /** A text with a longer line was not wrapped by hand: there, a new line is a new paragraph. */
  private static final int WRAPPED = 120;

  private static final Set<String> UNFINISHED = Set.of("END", "END OF");

  private final SpeakerLabels labels;
  private final boolean lineIsParagraph;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Long openStart;
  private String openLabel;
  private TapeNote lastNote = TapeNote.NONE;
  private String lastLine = "";
  private int part = 1;

  BlockReader(SpeakerLabels labels, List<String> lines) {
    this.labels = labels;
    this.lineIsParagraph =
        !labels.present()
            && MinuteMark.layOut(lines)
            && lines.stream().anyMatch(line -> line.length() > WRAPPED);
  }

  List<Block> read(List<String> lines) {
    for (String line : lines) {
      read(line);
    }
    close();
    return blocks;
  }

  private void read(String line) {
    String stripped = line.strip();
    TapeNote note = TapeNote.of(stripped, lastNote);
    if (stripped.isEmpty()) {
      close();
      lastLine = "";
    } else if (note != TapeNote.NONE) {
      close();
      note(note);
      lastLine = stripped;
    } else {
      lastNote = TapeNote.NONE;
      lastLine = stripped;
      spoken(line);
    }
  }

  /** {@code END}, and on the next line {@code SIDE A}, is one note. */
  private void note(TapeNote note) {
    boolean restOfEnd = lastNote == TapeNote.END && UNFINISHED.contains(lastLine);
    if (note == TapeNote.BEGINNING && !restOfEnd && partHasText()) {
      part++;
    }
    lastNote = restOfEnd ? TapeNote.END : note;
  }

  private boolean partHasText() {
    return !blocks.isEmpty() && blocks.get(blocks.size() - 1).part() == part;
  }

  private void spoken(String line) {
    MinuteMark mark = MinuteMark.of(line);
    String unmarked = mark == null ? line : mark.rest();
    SpeakerLabels.Line labelled = labels.of(unmarked);
    if (mark != null || labelled != null || (lineIsParagraph && !goesOn(line))) {
      close();
    }
    if (mark != null) {
      openStart = mark.startMs();
    }
    if (labelled != null) {
      openLabel = labelled.label();
    }
    open.append(labelled == null ? unmarked : labelled.rest()).append('\n');
  }

  /** A line that begins in lower case behind one without an end was broken by mistake. */
  private boolean goesOn(String line) {
    String before = open.toString().strip();
    return !before.isEmpty()
        && Character.isLowerCase(line.strip().codePointAt(0))
        && ".?!\u2026".indexOf(before.charAt(before.length() - 1)) < 0;
  }

  private void close() {
    String text = open.toString().replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      blocks.add(new Block(part, openStart, openLabel, text));
      openStart = null;
      openLabel = null;
    }
    open.setLength(0);
  }
}
