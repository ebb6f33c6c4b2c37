package org.safeer.interview.refi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCode;
import org.safeer.interview.refi.model.RefiCodebook;
import org.safeer.interview.refi.model.RefiSet;

/** Reads codes and sets, which both documents have. */
final class CodeReader {

  private static final Set<String> CODE = Set.of("guid", "name", "isCodable", "color");
  private static final Set<String> SET = Set.of("guid", "name");

  private final RefiXml xml;
  private final Fields fields;

  CodeReader(RefiXml xml, Fields fields) {
    this.xml = xml;
    this.fields = fields;
  }

  /** A whole codebook document, its root being open. */
  RefiCodebook codebook() {
    xml.expect(Set.of("origin"));
    String origin = xml.attribute("origin");
    List<RefiCode> codes = new ArrayList<>();
    List<RefiSet> sets = new ArrayList<>();
    xml.each(
        name -> {
          switch (name) {
            case "Codes" -> codes.addAll(codes());
            case "Sets" -> sets.addAll(sets());
            default -> xml.leave();
          }
        });
    return new RefiCodebook(origin, codes, sets);
  }

  /** The codes within the present element. */
  List<RefiCode> codes() {
    List<RefiCode> codes = new ArrayList<>();
    xml.each("Code", () -> codes.add(code()));
    return codes;
  }

  private RefiCode code() {
    xml.expect(CODE);
    Guid guid = fields.guid("guid");
    String name = Objects.requireNonNullElse(xml.attribute("name"), "");
    boolean codable = fields.flag("isCodable");
    String color = fields.color("color");
    String[] description = new String[1];
    List<Guid> notes = new ArrayList<>();
    List<RefiCode> below = new ArrayList<>();
    xml.each(
        child -> {
          switch (child) {
            case "Description" -> description[0] = xml.text();
            case "NoteRef" -> notes.add(target());
            case "Code" -> below.add(code());
            default -> xml.leave();
          }
        });
    return new RefiCode(guid, name, codable, color, description[0], notes, below);
  }

  /** The sets within the present element. */
  List<RefiSet> sets() {
    List<RefiSet> sets = new ArrayList<>();
    xml.each("Set", () -> sets.add(set()));
    return sets;
  }

  private RefiSet set() {
    xml.expect(SET);
    Guid guid = fields.guid("guid");
    String name = Objects.requireNonNullElse(xml.attribute("name"), "");
    String[] description = new String[1];
    List<Guid> codes = new ArrayList<>();
    List<Guid> sources = new ArrayList<>();
    List<Guid> notes = new ArrayList<>();
    xml.each(
        child -> {
          switch (child) {
            case "Description" -> description[0] = xml.text();
            case "MemberCode" -> codes.add(target());
            case "MemberSource" -> sources.add(target());
            case "MemberNote" -> notes.add(target());
            default -> xml.leave();
          }
        });
    return new RefiSet(guid, name, description[0], codes, sources, notes);
  }

  /** What a reference names: codebooks have it in another attribute than projects. */
  Guid target() {
    xml.expect(Set.of("targetGUID", "guid"));
    return fields.guid(xml.attribute("targetGUID") == null ? "guid" : "targetGUID");
  }
}
