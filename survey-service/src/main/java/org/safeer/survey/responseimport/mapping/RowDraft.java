package org.safeer.survey.responseimport.mapping;

import java.util.List;
import org.safeer.survey.participant.Registration;
import org.safeer.survey.response.Submission;
import org.safeer.survey.responseimport.file.SourceRow;

/**
 * What a row says, in the terms of the study.
 *
 * @param errors what in it could not be understood; if there is any, the row is not taken
 */
public record RowDraft(
    SourceRow row, Registration registration, Submission submission, List<RowError> errors) {}
