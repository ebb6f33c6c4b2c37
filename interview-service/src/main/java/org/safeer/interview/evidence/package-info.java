/** Which interviews, people and turns a search or an analysis looks at. */
package org.safeer.interview.evidence;
