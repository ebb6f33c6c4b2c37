package org.safeer.survey.responseexport;

import java.util.UUID;

/**
 * A file that a link opens.
 *
 * @param filesId names the files of one run of an export
 */
record OpenedFile(UUID filesId, ExportedFile file) {}
