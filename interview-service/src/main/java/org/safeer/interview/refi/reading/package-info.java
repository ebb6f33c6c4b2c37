/** Reads REFI-QDA documents of any program, within bounds, and says what it left out. */
package org.safeer.interview.refi.reading;
