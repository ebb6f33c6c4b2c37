package org.safeer.interview.refi;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeer.interview.refi.archive.QdpxArchive;
import org.safeer.interview.refi.archive.SourcePaths;
import org.safeer.interview.refi.model.RefiCodebook;
import org.safeer.interview.refi.model.RefiProject;
import org.safeer.interview.refi.model.RefiText;
import org.safeer.interview.refi.reading.Finding;
import org.safeer.interview.refi.reading.Findings;
import org.safeer.interview.refi.reading.RefiDocument;
import org.safeer.interview.refi.reading.UnreadableRefiException;
import org.safeer.interview.refi.writing.CodeWriter;
import org.safeer.interview.refi.writing.ProjectWriter;

/**
 * What a file of REFI-QDA says.
 *
 * @param project of a codebook's file, one with nothing but codes and sets
 * @param findings what was left out, and what was taken otherwise than it is written
 */
public record RefiFile(RefiProject project, List<Finding> findings) {

  /** The largest file that is read: as much as its texts and its document need, packed. */
  public static final int LARGEST = 32 << 20;

  /**
   * Reads a project ({@code .qdpx}, or its document alone) or a codebook ({@code .qdc}); its first
   * bytes tell which.
   *
   * @throws UnreadableRefiException if it is none, or breaks a bound
   */
  public static RefiFile read(byte[] file) {
    if (file.length > LARGEST) {
      throw new UnreadableRefiException("file-size", "The file is larger than is read.");
    }
    Findings findings = new Findings();
    boolean packed = QdpxArchive.isPacked(file);
    QdpxArchive archive =
        packed ? QdpxArchive.unpack(file, findings) : new QdpxArchive(file, Map.of());
    RefiProject written = RefiDocument.read(archive.project(), findings);
    SourcePaths paths = new SourcePaths(archive.texts(), findings);
    List<RefiText> sources = written.sources().stream().map(paths::loaded).toList();
    List<RefiText> notes = written.notes().stream().map(paths::loaded).toList();
    RefiProject meant = RefiDocument.meant(written.with(sources, notes), findings);
    return new RefiFile(meant, findings.list());
  }

  /** A project as the bytes of a {@code .qdpx} file; texts that have a place go there. */
  public static byte[] project(RefiProject project) {
    Map<String, String> texts = new LinkedHashMap<>();
    Stream.concat(project.sources().stream(), project.notes().stream())
        .filter(text -> text.place() != null)
        .forEach(text -> texts.put(SourcePaths.fileName(text.place()), text.text()));
    return QdpxArchive.pack(ProjectWriter.project(project), texts);
  }

  /** A codebook as the bytes of a {@code .qdc} file. */
  public static byte[] codebook(RefiCodebook codebook) {
    return CodeWriter.codebook(codebook).getBytes(StandardCharsets.UTF_8);
  }
}
