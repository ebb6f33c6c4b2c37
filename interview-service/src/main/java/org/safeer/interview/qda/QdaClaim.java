package org.safeer.interview.qda;

import java.util.UUID;
import org.safeer.interview.entity.EntityKey;

/**
 * A job that a process has taken up.
 *
 * @param run the process and the time it was taken up: a second time it is another one
 * @param file what an import is to read; null for an export
 */
record QdaClaim(EntityKey job, UUID run, QdaKind kind, QdaAsked asked, byte[] file, int attempts) {

  /**
   * What is to be done, and for whom.
   *
   * @param export null for an import
   * @param imported null for an export
   */
  record QdaAsked(
      PutQdaExportRequest export, QdaAskedImport imported, String client, String role) {}

  String study() {
    return job.study();
  }
}
