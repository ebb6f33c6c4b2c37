package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.safeer.survey.EntityKey;
import org.safeer.survey.responseimport.file.PieceStream;

/** The files of imports that have not ended: in the database, where every replica finds them. */
@ApplicationScoped
class Uploads {

  /** Small enough to hold two in memory while a file is read. */
  private static final int PIECE_BYTES = 1 << 19;

  private static final String INSERT =
      """
      INSERT INTO response_import_piece (study, import, position, bytes)
      VALUES (:study, :import, :position, :bytes)""";

  private static final String DELETE =
      "DELETE FROM response_import_piece WHERE study = :study AND import = :import";

  private static final String READ =
      """
      SELECT bytes FROM response_import_piece
       WHERE study = ? AND import = ? AND position = ?""";

  private final EntityManager entities;
  private final DataSource dataSource;

  Uploads(EntityManager entities, DataSource dataSource) {
    this.entities = entities;
    this.dataSource = dataSource;
  }

  /** Stores a file piece by piece, inside the caller's transaction. */
  void store(EntityKey job, InputStream file) throws IOException {
    byte[] piece = file.readNBytes(PIECE_BYTES);
    for (int position = 0; piece.length > 0; position++) {
      entities
          .createNativeQuery(INSERT)
          .setParameter("study", job.study())
          .setParameter("import", job.id())
          .setParameter("position", position)
          .setParameter("bytes", piece)
          .executeUpdate();
      piece = file.readNBytes(PIECE_BYTES);
    }
  }

  /** Deletes a file, inside the caller's transaction. */
  void delete(EntityKey job) {
    entities
        .createNativeQuery(DELETE)
        .setParameter("study", job.study())
        .setParameter("import", job.id())
        .executeUpdate();
  }

  /** Deletes all files of a study, inside the caller's transaction. */
  void vacate(String study) {
    entities
        .createNativeQuery("DELETE FROM response_import_piece WHERE study = :study")
        .setParameter("study", study)
        .executeUpdate();
  }

  /** The file as one stream; each piece is fetched when it is wanted, so no connection is held. */
  InputStream open(EntityKey job) {
    return new PieceStream(position -> piece(job, position));
  }

  private byte[] piece(EntityKey job, int position) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setString(1, job.study());
      select.setObject(2, job.id());
      select.setInt(3, position);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getBytes(1) : null;
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("the uploaded file could not be read", failure);
    }
  }
}
