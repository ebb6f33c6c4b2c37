/**
 * Quotas: how many responses of participants of one cell of region and attributes a questionnaire
 * takes. Whoever stores, rejects or erases a response counts it here, in the same transaction.
 */
package org.safeer.survey.quota;
