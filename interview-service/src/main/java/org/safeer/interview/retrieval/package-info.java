/** Finds turns by the codes they bear. */
package org.safeer.interview.retrieval;
