/** Respondents who came by an invitation: they save, resume and submit by a code of their own. */
package org.safeer.survey.participation;
