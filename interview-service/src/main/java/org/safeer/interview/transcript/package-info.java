/** Transcripts: pseudonymised, cut into turns, kept in their current version alone. */
package org.safeer.interview.transcript;
