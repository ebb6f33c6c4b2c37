package org.safeer.survey.xlsform;

import java.util.List;
import org.safeer.survey.questionnaire.QuestionnaireView;

/**
 * A draft made of a workbook.
 *
 * @param draft what is stored
 * @param findings what of the workbook is stored in another way or not at all, the first 500
 */
public record XlsFormView(QuestionnaireView draft, List<FormFinding> findings) {}
