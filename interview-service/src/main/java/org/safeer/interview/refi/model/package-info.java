/** What a REFI-QDA project says, free of how it is written down. */
package org.safeer.interview.refi.model;
