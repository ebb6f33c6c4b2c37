package org.safeer.interview.refi.writing;

import java.util.function.Consumer;
import org.safeer.interview.refi.model.RefiCoding;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.model.RefiValue;
import org.safeer.interview.refi.model.Stamp;

/** Writes texts with what was selected in them: sources and notes are of one type. */
final class TextWriter {

  private final XmlOut out;
  private final CodeWriter codes;
  private final Consumer<RefiValue> values;

  TextWriter(XmlOut out, CodeWriter codes, Consumer<RefiValue> values) {
    this.out = out;
    this.codes = codes;
    this.values = values;
  }

  void text(String element, RefiText text) {
    out.start(element)
        .attribute("guid", text.guid())
        .attribute("name", text.name())
        .attribute("plainTextPath", text.place());
    stamp(text.stamp());
    out.text("Description", text.description());
    if (text.place() == null) {
      out.text("PlainTextContent", text.text());
    }
    text.selections().forEach(this::selection);
    text.codings().forEach(this::coding);
    codes.references("NoteRef", text.notes());
    text.values().forEach(values);
    out.end();
  }

  private void selection(RefiSelection selection) {
    out.start("PlainTextSelection")
        .attribute("guid", selection.guid())
        .attribute("name", selection.name())
        .attribute("startPosition", selection.start())
        .attribute("endPosition", selection.end());
    stamp(selection.stamp());
    out.text("Description", selection.description());
    selection.codings().forEach(this::coding);
    codes.references("NoteRef", selection.notes());
    out.end();
  }

  private void coding(RefiCoding coding) {
    out.start("Coding")
        .attribute("guid", coding.guid())
        .attribute("creatingUser", coding.createdBy())
        .attribute("creationDateTime", coding.created());
    codes.reference("CodeRef", coding.code());
    codes.references("NoteRef", coding.notes());
    out.end();
  }

  private void stamp(Stamp stamp) {
    out.attribute("creatingUser", stamp.createdBy())
        .attribute("creationDateTime", stamp.created())
        .attribute("modifyingUser", stamp.modifiedBy())
        .attribute("modifiedDateTime", stamp.modified());
  }
}
