/** Memos: what the research team thinks about anything in a study, in threads. */
package org.safeer.interview.memo;
