/** Finds what became of passages of a transcript in its next version. */
package org.safeer.interview.transcript.carrying;
