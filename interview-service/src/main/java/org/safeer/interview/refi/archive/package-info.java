/** Packs and unpacks {@code .qdpx} files, within bounds. */
package org.safeer.interview.refi.archive;
