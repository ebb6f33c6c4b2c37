/** The problem catalogue of interview-service. */
package org.safeer.interview.problem;
