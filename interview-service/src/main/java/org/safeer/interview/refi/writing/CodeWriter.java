package org.safeer.interview.refi.writing;

import java.util.List;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCode;
import org.safeer.interview.refi.model.RefiCodebook;
import org.safeer.interview.refi.model.RefiSet;

/** Writes codes and sets. */
public final class CodeWriter {

  static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";

  private final XmlOut out;
  private final boolean inProject;

  CodeWriter(XmlOut out, boolean inProject) {
    this.out = out;
    this.inProject = inProject;
  }

  /**
   * A codebook document, {@code .qdc}. The schema has no room there for notes on codes.
   *
   * @throws IllegalArgumentException without a code: the schema demands one
   */
  public static String codebook(RefiCodebook codebook) {
    if (codebook.codes().isEmpty()) {
      throw new IllegalArgumentException("a codebook document has at least one code");
    }
    XmlOut out = new XmlOut();
    CodeWriter writer = new CodeWriter(out, false);
    out.start("CodeBook").attribute("xmlns", CODEBOOK).attribute("origin", codebook.origin());
    writer.codes(codebook.codes());
    writer.sets(codebook.sets());
    return out.end().toString();
  }

  void codes(List<RefiCode> codes) {
    out.list("Codes", codes, this::code);
  }

  private void code(RefiCode code) {
    out.start("Code")
        .attribute("guid", code.guid())
        .attribute("name", code.name())
        .attribute("isCodable", code.codable())
        .attribute("color", code.color());
    out.text("Description", code.description());
    if (inProject) {
      references("NoteRef", code.notes());
    }
    code.codes().forEach(this::code);
    out.end();
  }

  void sets(List<RefiSet> sets) {
    out.list("Sets", sets, this::set);
  }

  private void set(RefiSet set) {
    out.start("Set").attribute("guid", set.guid()).attribute("name", set.name());
    out.text("Description", set.description());
    if (inProject) {
      references("MemberCode", set.codes());
      references("MemberSource", set.sources());
      references("MemberNote", set.notes());
    } else {
      set.codes().forEach(code -> out.start("MemberCode").attribute("guid", code).end());
    }
    out.end();
  }

  /** Elements that each name another thing of the project. */
  void references(String element, List<Guid> targets) {
    targets.forEach(target -> reference(element, target));
  }

  void reference(String element, Guid target) {
    out.start(element).attribute("targetGUID", target).end();
  }
}
