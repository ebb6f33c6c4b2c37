/** How far coders agree, and where they do not. */
package org.safeer.interview.agreement;
