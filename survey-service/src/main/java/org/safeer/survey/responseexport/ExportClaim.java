package org.safeer.survey.responseexport;

import java.util.UUID;
import org.safeer.survey.EntityKey;

/**
 * An export that a process has taken up.
 *
 * @param run the process and the time it was taken up: a second time it is another one
 * @param attempts how often it was taken up, this time included
 */
record ExportClaim(EntityKey export, UUID run, PutResponseExportRequest definition, int attempts) {}
