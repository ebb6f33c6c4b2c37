/**
 * The local copies of studies, and the one question to survey-service for one that is not here yet.
 */
package org.safeer.theme.study;
