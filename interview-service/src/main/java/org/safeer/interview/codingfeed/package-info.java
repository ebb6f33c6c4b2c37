/** What changes in the coding of a study, told as it happens. */
package org.safeer.interview.codingfeed;
