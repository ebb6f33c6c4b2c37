/** Interviews: who was interviewed, when, how and in which language. */
package org.safeer.interview.interview;
