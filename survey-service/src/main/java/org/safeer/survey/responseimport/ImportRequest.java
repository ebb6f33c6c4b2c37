package org.safeer.survey.responseimport;

import org.safeer.survey.responseimport.mapping.ImportMapping;

/**
 * What is asked for beside the file; what is left out is null.
 *
 * @param mapping how its rows are read
 * @param savedMapping key of the mapping to read them by instead
 * @param importKey names the file; wins over the mapping's
 * @param dryRun whether only to tell what would become of the rows
 */
record ImportRequest(
    ImportMapping mapping, String savedMapping, String importKey, boolean dryRun) {}
