package org.safeer.interview.refi.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCoding;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.model.RefiValue;
import org.safeer.interview.refi.model.Stamp;
import org.safeer.interview.refi.model.TextKind;

/**
 * Reads sources and notes. A source of another kind has words too: a PDF's text, what is said of a
 * picture, the transcripts of a recording. Those are read; the rest of such a source is noted.
 * Positions are as they are written.
 */
final class TextReader {

  private static final Set<String> TEXT =
      Set.of(
          "guid",
          "name",
          "richTextPath",
          "plainTextPath",
          "creatingUser",
          "creationDateTime",
          "modifyingUser",
          "modifiedDateTime");

  private static final Set<String> SELECTION =
      Set.of(
          "guid",
          "name",
          "startPosition",
          "endPosition",
          "fromSyncPoint",
          "toSyncPoint",
          "creatingUser",
          "creationDateTime",
          "modifyingUser",
          "modifiedDateTime");

  private final RefiXml xml;
  private final Fields fields;
  private final CodeReader codes;
  private final ValueReader values;

  TextReader(RefiXml xml, Fields fields, CodeReader codes, ValueReader values) {
    this.xml = xml;
    this.fields = fields;
    this.codes = codes;
    this.values = values;
  }

  /** What was read of one text. */
  private static final class Draft {
    private String description;
    private String content;
    private final List<RefiSelection> selections = new ArrayList<>();
    private final List<RefiCoding> codings = new ArrayList<>();
    private final List<Guid> notes = new ArrayList<>();
    private final List<RefiValue> values = new ArrayList<>();
    private final Map<Guid, Integer> syncPoints = new HashMap<>();
  }

  /** The texts of the present source, which is of this name. */
  List<RefiText> source(String name) {
    return switch (name) {
      case "TextSource" -> List.of(text(TextKind.TEXT));
      case "PDFSource" -> within(TextKind.PDF, "Representation");
      case "PictureSource" -> within(TextKind.PICTURE, "TextDescription");
      case "AudioSource" -> within(TextKind.AUDIO, "Transcript");
      case "VideoSource" -> within(TextKind.VIDEO, "Transcript");
      default -> {
        xml.leave();
        yield List.of();
      }
    };
  }

  private List<RefiText> within(TextKind kind, String element) {
    xml.leave();
    String name = xml.attribute("name");
    List<RefiText> texts = new ArrayList<>();
    xml.each(
        child -> {
          if (child.equals(element)) {
            texts.add(named(text(kind), name));
          } else {
            xml.leave();
          }
        });
    return texts;
  }

  private static RefiText named(RefiText text, String source) {
    String name = text.name() == null ? source : text.name();
    return new RefiText(
        text.kind(),
        text.guid(),
        name,
        text.description(),
        text.place(),
        text.text(),
        text.selections(),
        text.codings(),
        text.notes(),
        text.values(),
        text.stamp());
  }

  /** The present text. */
  RefiText text(TextKind kind) {
    xml.expect(TEXT);
    if (xml.attribute("richTextPath") != null) {
      xml.note("unsupported", "/@richTextPath");
    }
    Guid guid = fields.guid("guid");
    String name = xml.attribute("name");
    String place = xml.attribute("plainTextPath");
    Stamp stamp = fields.stamp("creatingUser", "modifyingUser");
    Draft draft = new Draft();
    xml.each(parts(draft));
    return new RefiText(
        kind,
        guid,
        name,
        draft.description,
        draft.content == null ? place : null,
        draft.content,
        draft.selections,
        draft.codings,
        draft.notes,
        draft.values,
        stamp);
  }

  private Consumer<String> parts(Draft draft) {
    return child -> {
      switch (child) {
        case "Description" -> draft.description = xml.text();
        case "PlainTextContent" -> draft.content = xml.text();
        case "PlainTextSelection" -> draft.selections.add(plainSelection());
        case "TranscriptSelection" -> draft.selections.add(spokenSelection(draft.syncPoints));
        case "SyncPoint" -> syncPoint(draft.syncPoints);
        case "Coding" -> draft.codings.add(coding());
        case "NoteRef" -> draft.notes.add(codes.target());
        case "VariableValue" -> draft.values.add(values.value());
        default -> xml.leave();
      }
    };
  }

  /** Where in the text a time of the recording is; the time itself has no room here. */
  private void syncPoint(Map<Guid, Integer> syncPoints) {
    xml.expect(Set.of("guid", "timeStamp", "position"));
    Guid guid = fields.guid("guid");
    if (xml.attribute("position") != null) {
      syncPoints.put(guid, fields.number("position"));
    }
    if (xml.attribute("timeStamp") != null) {
      xml.note("unsupported", "/@timeStamp");
    }
  }

  private RefiSelection plainSelection() {
    xml.expect(SELECTION);
    return selection(fields.number("startPosition"), fields.number("endPosition"));
  }

  private RefiSelection spokenSelection(Map<Guid, Integer> syncPoints) {
    xml.expect(SELECTION);
    int start = syncPoints.getOrDefault(fields.reference("fromSyncPoint"), -1);
    int end = syncPoints.getOrDefault(fields.reference("toSyncPoint"), -1);
    return selection(start, end);
  }

  private RefiSelection selection(int start, int end) {
    Guid guid = fields.guid("guid");
    String name = xml.attribute("name");
    Stamp stamp = fields.stamp("creatingUser", "modifyingUser");
    String[] description = new String[1];
    List<RefiCoding> codings = new ArrayList<>();
    List<Guid> notes = new ArrayList<>();
    xml.each(
        child -> {
          switch (child) {
            case "Description" -> description[0] = xml.text();
            case "Coding" -> codings.add(coding());
            case "NoteRef" -> notes.add(codes.target());
            default -> xml.leave();
          }
        });
    return new RefiSelection(guid, name, description[0], start, end, codings, notes, stamp);
  }

  private RefiCoding coding() {
    xml.expect(Set.of("guid", "creatingUser", "creationDateTime"));
    Guid guid = fields.guid("guid");
    Guid user = fields.reference("creatingUser");
    Instant created = fields.time("creationDateTime");
    Guid[] code = new Guid[1];
    List<Guid> notes = new ArrayList<>();
    xml.each(
        child -> {
          switch (child) {
            case "CodeRef" -> code[0] = codes.target();
            case "NoteRef" -> notes.add(codes.target());
            default -> xml.leave();
          }
        });
    if (code[0] == null) {
      xml.note("value", "/Coding");
    }
    return new RefiCoding(guid, code[0], notes, user, created);
  }
}
