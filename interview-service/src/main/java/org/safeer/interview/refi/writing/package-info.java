/** Writes REFI-QDA documents in the order that the schemas demand. */
package org.safeer.interview.refi.writing;
