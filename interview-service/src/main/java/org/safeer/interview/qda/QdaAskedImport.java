package org.safeer.interview.qda;

/**
 * An import as it was asked for.
 *
 * @param dryRun whether nothing is to be stored
 */
record QdaAskedImport(QdaImportRequest plan, boolean dryRun) {}
