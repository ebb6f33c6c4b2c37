/** Writes turns down in the formats that other programs read. */
package org.safeer.interview.transcript.writing;
