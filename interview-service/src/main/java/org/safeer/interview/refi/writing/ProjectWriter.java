package org.safeer.interview.refi.writing;

import org.safeer.interview.refi.model.RefiCase;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.model.RefiUser;
import org.safeer.interview.refi.model.RefiValue;
import org.safeer.interview.refi.model.RefiVariable;
import org.safeer.interview.refi.model.TextKind;

/** Writes the document of a project; every part stands where the schema wants it. */
public final class ProjectWriter {

  static final String PROJECT = "urn:QDA-XML:project:1.0";

  private final XmlOut out = new XmlOut();
  private final CodeWriter codes = new CodeWriter(out, true);
  private final TextWriter texts = new TextWriter(out, codes, this::value);

  private ProjectWriter() {}

  /**
   * The document {@code project.qde}.
   *
   * @throws IllegalArgumentException for a source that is no text: its recording, film or picture
   *     is not here
   */
  public static String project(RefiProject project) {
    ProjectWriter writer = new ProjectWriter();
    writer.write(project);
    return writer.out.toString();
  }

  private void write(RefiProject project) {
    out.start("Project")
        .attribute("xmlns", PROJECT)
        .attribute("name", project.name())
        .attribute("origin", project.origin())
        .attribute("creatingUserGUID", project.stamp().createdBy())
        .attribute("creationDateTime", project.stamp().created())
        .attribute("modifyingUserGUID", project.stamp().modifiedBy())
        .attribute("modifiedDateTime", project.stamp().modified());
    out.list("Users", project.users(), this::user);
    if (!project.codes().isEmpty()) {
      out.start("CodeBook");
      codes.codes(project.codes());
      out.end();
    }
    out.list("Variables", project.variables(), this::variable);
    out.list("Cases", project.cases(), this::oneCase);
    out.list("Sources", project.sources(), this::source);
    out.list("Notes", project.notes(), note -> texts.text("Note", note));
    codes.sets(project.sets());
    out.text("Description", project.description());
    codes.references("NoteRef", project.noteRefs());
    out.end();
  }

  private void user(RefiUser user) {
    out.start("User")
        .attribute("guid", user.guid())
        .attribute("name", user.name())
        .attribute("id", user.id())
        .end();
  }

  private void variable(RefiVariable variable) {
    out.start("Variable")
        .attribute("guid", variable.guid())
        .attribute("name", variable.name())
        .attribute("typeOfVariable", variable.type().word());
    out.text("Description", variable.description());
    out.end();
  }

  private void value(RefiValue value) {
    out.start("VariableValue");
    codes.reference("VariableRef", value.variable());
    if (value.type() != null) {
      out.text(value.type().element(), value.value());
    }
    out.end();
  }

  private void oneCase(RefiCase found) {
    out.start("Case").attribute("guid", found.guid()).attribute("name", found.name());
    out.text("Description", found.description());
    codes.references("CodeRef", found.codes());
    found.values().forEach(this::value);
    codes.references("SourceRef", found.sources());
    codes.references("SelectionRef", found.selections());
    out.end();
  }

  private void source(RefiText source) {
    if (source.kind() != TextKind.TEXT) {
      throw new IllegalArgumentException("only sources of text are written");
    }
    texts.text("TextSource", source);
  }
}
