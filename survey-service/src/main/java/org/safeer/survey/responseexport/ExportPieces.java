package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.List;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Transactions;
import org.safeer.survey.responseimport.file.PieceStream;

/** The files of exports, in pieces in the database, where every replica finds them. */
@ApplicationScoped
class ExportPieces {

  private static final String INSERT =
      """
      INSERT INTO response_export_piece (study, export, file, position, bytes)
      VALUES (:study, :export, :file, :position, :bytes)""";

  private static final String READ =
      """
      SELECT p.bytes FROM response_export_piece p
        JOIN response_export e ON e.study = p.study AND e.id = p.export
       WHERE e.files_id = :files AND p.file = :file AND p.position = :position""";

  private final EntityManager entities;
  private final Transactions transactions;

  ExportPieces(EntityManager entities, Transactions transactions) {
    this.entities = entities;
    this.transactions = transactions;
  }

  /** Stores a piece, inside the caller's transaction. */
  void store(EntityKey export, String file, int position, byte[] bytes) {
    entities
        .createNativeQuery(INSERT)
        .setParameter("study", export.study())
        .setParameter("export", export.id())
        .setParameter("file", file)
        .setParameter("position", position)
        .setParameter("bytes", bytes)
        .executeUpdate();
  }

  /** Deletes all files of an export, inside the caller's transaction. */
  void delete(EntityKey export) {
    entities
        .createNativeQuery(
            "DELETE FROM response_export_piece WHERE study = :study AND export = :export")
        .setParameter("study", export.study())
        .setParameter("export", export.id())
        .executeUpdate();
  }

  /**
   * A file as one stream; each piece is fetched when it is wanted, so no connection is held.
   *
   * @throws IllegalStateException from the stream, if the files go while they are read: half a file
   *     must not look like a whole one
   */
  InputStream open(OpenedFile opened) {
    int pieces = (int) ((opened.file().bytes() + PieceOutput.BYTES - 1) / PieceOutput.BYTES);
    return new PieceStream(position -> position < pieces ? piece(opened, position) : null);
  }

  private byte[] piece(OpenedFile opened, int position) {
    List<?> found =
        transactions.write(
            () ->
                entities
                    .createNativeQuery(READ, byte[].class)
                    .setParameter("files", opened.filesId())
                    .setParameter("file", opened.file().name())
                    .setParameter("position", position)
                    .getResultList());
    if (found.isEmpty()) {
      throw new IllegalStateException("the files of the export were deleted while they were read");
    }
    return (byte[]) found.get(0);
  }
}
