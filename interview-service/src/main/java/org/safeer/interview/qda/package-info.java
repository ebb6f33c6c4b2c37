/** A study's codebook, transcripts and codings as files of REFI-QDA, out and in. */
package org.safeer.interview.qda;
