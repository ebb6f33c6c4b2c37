/** Finds words in the transcripts of a study. */
package org.safeer.interview.search;
