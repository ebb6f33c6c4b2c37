package org.safeer.survey.responseexport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.responseexport.table.ExportRow;
import org.safeer.survey.weighting.WeightJoin;
import org.safeer.survey.weighting.Weightings;

/** One picture of the responses, however long it takes to write them down. */
@ApplicationScoped
class ExportSnapshot {

  private static final String ONE_PICTURE =
      "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

  private final EntityManager entities;
  private final ExportAdmission admission;
  private final Weightings weightings;
  private final ExportConfig config;

  ExportSnapshot(
      EntityManager entities,
      ExportAdmission admission,
      Weightings weightings,
      ExportConfig config) {
    this.entities = entities;
    this.admission = admission;
    this.weightings = weightings;
    this.config = config;
  }

  /** What is done with the responses. */
  interface Reader<T> {

    /**
     * @param rows the responses, by id
     * @param total how many they are
     */
    T read(Stream<ExportRow> rows, long total) throws IOException;
  }

  /** Reads all that the request asks for, in one transaction. */
  <T> T read(String study, PutResponseExportRequest request, Reader<T> reader) {
    return QuarkusTransaction.requiringNew()
        .timeout((int) config.longest().toSeconds())
        .call(
            () -> {
              entities.createNativeQuery(ONE_PICTURE).executeUpdate();
              ExportRows found = rows(study, request);
              try (Stream<ExportRow> rows = found.stream(entities)) {
                return reader.read(rows, found.count(entities));
              } catch (IOException failure) {
                throw new UncheckedIOException(failure);
              }
            });
  }

  private ExportRows rows(String study, PutResponseExportRequest request) {
    WeightJoin weights =
        request.weighting() == null
            ? null
            : weightings.join(
                new EntityKey(study, UUID.fromString(request.weighting())),
                request.questionnaire());
    // Whoever holds the scope of exports is of the team.
    Access team = new Access("", true);
    return new ExportRows(study, request, admission.filter(study, request, team), weights);
  }
}
