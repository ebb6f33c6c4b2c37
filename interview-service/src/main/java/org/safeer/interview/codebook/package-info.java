/** The codebook: what transcripts are coded by. */
package org.safeer.interview.codebook;
