/** The local copy of the studies that survey-service owns. */
package org.safeer.interview.study;
