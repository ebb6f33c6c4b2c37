package org.safeer.interview.refi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCase;
import org.safeer.interview.refi.model.RefiCode;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.refi.model.RefiSet;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.model.RefiUser;
import org.safeer.interview.refi.model.RefiVariable;
import org.safeer.interview.refi.model.Stamp;
import org.safeer.interview.refi.model.TextKind;

/** Reads a project document, in whatever order its parts stand. */
final class ProjectReader {

  private static final Set<String> PROJECT =
      Set.of(
          "name",
          "origin",
          "creatingUserGUID",
          "creationDateTime",
          "modifyingUserGUID",
          "modifiedDateTime",
          "basePath");

  private final RefiXml xml;
  private final Fields fields;
  private final CodeReader codeReader;
  private final ValueReader valueReader;
  private final TextReader textReader;

  private final List<RefiUser> users = new ArrayList<>();
  private final List<RefiCode> codes = new ArrayList<>();
  private final List<RefiVariable> variables = new ArrayList<>();
  private final List<RefiCase> cases = new ArrayList<>();
  private final List<RefiText> sources = new ArrayList<>();
  private final List<RefiText> notes = new ArrayList<>();
  private final List<RefiSet> sets = new ArrayList<>();
  private final List<Guid> noteRefs = new ArrayList<>();
  private String description;

  ProjectReader(RefiXml xml) {
    this.xml = xml;
    this.fields = new Fields(xml);
    this.codeReader = new CodeReader(xml, fields);
    this.valueReader = new ValueReader(xml, fields, codeReader);
    this.textReader = new TextReader(xml, fields, codeReader, valueReader);
  }

  /** The project whose root is open; positions are as they are written. */
  RefiProject project() {
    xml.expect(PROJECT);
    if (xml.attribute("basePath") != null) {
      xml.note("unsupported", "/@basePath");
    }
    String name = Objects.requireNonNullElse(xml.attribute("name"), "");
    String origin = xml.attribute("origin");
    Stamp stamp = fields.stamp("creatingUserGUID", "modifyingUserGUID");
    xml.each(this::part);
    return new RefiProject(
        name,
        origin,
        stamp,
        users,
        codes,
        variables,
        cases,
        sources,
        notes,
        sets,
        description,
        noteRefs);
  }

  private void part(String name) {
    switch (name) {
      case "Users" -> xml.each("User", () -> users.add(user()));
      case "CodeBook" -> xml.each("Codes", () -> codes.addAll(codeReader.codes()));
      case "Codes" -> codes.addAll(codeReader.codes()); // some programs leave CodeBook out
      case "Variables" -> xml.each("Variable", () -> variables.add(valueReader.variable()));
      case "Cases" -> xml.each("Case", () -> cases.add(valueReader.oneCase()));
      case "Sources" -> xml.each(kind -> sources.addAll(textReader.source(kind)));
      case "Notes" -> xml.each("Note", () -> notes.add(textReader.text(TextKind.NOTE)));
      case "Sets" -> sets.addAll(codeReader.sets());
      case "Description" -> description = xml.text();
      case "NoteRef" -> noteRefs.add(codeReader.target());
      default -> xml.leave(); // Links and Graphs
    }
  }

  private RefiUser user() {
    xml.expect(Set.of("guid", "name", "id"));
    return new RefiUser(fields.guid("guid"), xml.attribute("name"), xml.attribute("id"));
  }
}
