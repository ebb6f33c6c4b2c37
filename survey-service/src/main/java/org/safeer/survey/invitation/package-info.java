/** Links by which respondents take part in a study without a client between them and it. */
package org.safeer.survey.invitation;
