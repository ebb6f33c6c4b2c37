package org.safeer.interview.refi.reading;

import java.util.List;
import java.util.stream.Stream;
import org.safeer.interview.refi.model.RefiCodebook;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.model.Stamp;

/** A document of either schema. */
public final class RefiDocument {

  private RefiDocument() {}

  /**
   * Reads a document; positions are as they are written.
   *
   * @throws UnreadableRefiException with the rule {@code xml}, {@code doctype}, {@code depth},
   *     {@code elements}, {@code text-size} or {@code root}
   */
  public static RefiProject read(byte[] document, Findings findings) {
    try (RefiXml xml = new RefiXml(document, findings)) {
      RefiProject project =
          switch (xml.root()) {
            case "Project" -> new ProjectReader(xml).project();
            case "CodeBook" -> around(new CodeReader(xml, new Fields(xml)).codebook());
            default ->
                throw new UnreadableRefiException(
                    "root", "The document is neither a project nor a codebook.");
          };
      xml.finish();
      return project;
    }
  }

  private static RefiProject around(RefiCodebook codebook) {
    return new RefiProject(
        "",
        codebook.origin(),
        Stamp.NONE,
        List.of(),
        codebook.codes(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        codebook.sets(),
        null,
        List.of());
  }

  /** The project, its texts being loaded, with positions as they are meant. */
  public static RefiProject meant(RefiProject written, Findings findings) {
    List<RefiText> all =
        Stream.concat(written.sources().stream(), written.notes().stream()).toList();
    Positions positions = new Positions(all, findings);
    return written.with(
        written.sources().stream().map(positions::meant).toList(),
        written.notes().stream().map(positions::meant).toList());
  }
}
