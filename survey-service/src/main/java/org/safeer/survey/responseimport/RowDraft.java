package org.safeer.survey.responseimport;

import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.participant.Registration;
import org.safeer.survey.response.Submission;

/**
 * What a row says, in the terms of the study.
 *
 * @param errors what in it could not be understood; if there is any, the row is not taken
 */
record RowDraft(
    SourceRow row, Registration registration, Submission submission, List<FieldError> errors) {}
