package org.safeer.survey.responseimport;

import java.util.UUID;
import org.safeer.survey.EntityKey;
import org.safeer.survey.responseimport.file.FileShape;
import org.safeer.survey.responseimport.mapping.ImportMapping;

/**
 * An import that a process has taken up.
 *
 * @param worker the process
 * @param dryRun whether nothing is to be stored
 * @param rowsRead how many rows are done
 * @param client who asked for it
 */
record ImportClaim(
    EntityKey job,
    UUID worker,
    ImportMapping mapping,
    FileShape file,
    boolean dryRun,
    long rowsRead,
    String client) {

  static ImportClaim of(ResponseImport job, UUID worker) {
    return new ImportClaim(
        job.key(),
        worker,
        job.mapping(),
        job.file(),
        job.dryRun(),
        job.rowsRead(),
        job.requestedBy());
  }

  /** The claim once a chunk more is done. */
  ImportClaim after(int rows) {
    return new ImportClaim(job, worker, mapping, file, dryRun, rowsRead + rows, client);
  }
}
