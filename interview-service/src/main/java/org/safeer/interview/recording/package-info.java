/** Recordings of interviews: what is known of them. The sound itself is kept elsewhere. */
package org.safeer.interview.recording;
