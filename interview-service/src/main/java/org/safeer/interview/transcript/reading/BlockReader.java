package org.safeer.interview.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the lines of a transcript into paragraphs. */
final class BlockReader {

  private static final Set<String> UNFINISHED = Set.of("END", "END OF");

  private final SpeakerLabels labels;
  private final LineBreaks breaks;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Long openStart;
  private String openLabel;
  private String openFirst;
  private boolean filled;
  private TapeNote lastNote = TapeNote.NONE;
  private String lastLine = "";
  private int part = 1;

  BlockReader(SpeakerLabels labels, List<String> lines) {
    this.labels = labels;
    this.breaks = LineBreaks.of(lines);
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
    } else if (note != TapeNote.NONE) {
      close();
      note(note);
    } else {
      lastNote = TapeNote.NONE;
      spoken(line);
    }
    lastLine = line;
  }

  /** {@code END}, and on the next line {@code SIDE A}, is one note. */
  private void note(TapeNote note) {
    boolean restOfEnd = lastNote == TapeNote.END && UNFINISHED.contains(lastLine.strip());
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
    if (mark != null || labelled != null || begins(line)) {
      close();
    }
    if (mark != null) {
      openStart = mark.startMs();
    }
    if (labelled != null) {
      openLabel = labelled.label();
    }
    if (openFirst == null) {
      openFirst = unmarked;
    }
    String said = labelled == null ? unmarked : labelled.rest();
    open.append(said).append('\n');
    filled |= !said.isBlank();
  }

  private boolean begins(String line) {
    return !labels.present() && filled && !lastLine.isBlank() && breaks.between(lastLine, line);
  }

  private void close() {
    String text = open.toString().replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      Set<Look> looks = Look.of(openStart != null, openFirst, text);
      blocks.add(new Block(part, openStart, openLabel, looks, Look.withoutEmphasis(text)));
      openStart = null;
      openLabel = null;
    }
    openFirst = null;
    filled = false;
    open.setLength(0);
  }
}
