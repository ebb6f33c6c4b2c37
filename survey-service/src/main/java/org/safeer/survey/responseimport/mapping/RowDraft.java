package org.safeer.survey.responseimport.mapping;

import java.util.List;
import org.safeer.survey.participant.Registration;
import org.safeer.survey.response.Submission;
import org.safeer.survey.responseimport.file.SourceRow;

/**
 * What a row says, in the terms of the study.
 *
 * @param record the number that makes its ids: its own in its file, or that in the file it failed
 *     in before
 * @param errors what in it could not be understood; if there is any, the row is not taken
 */
public record RowDraft(
    SourceRow row,
    long record,
    Registration registration,
    Submission submission,
    List<RowError> errors) {}
