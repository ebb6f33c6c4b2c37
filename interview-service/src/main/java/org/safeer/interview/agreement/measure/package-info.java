/**
 * The coefficients of agreement, without anything of how codings are kept. What is computed, and
 * where it comes from, is said in docs/agreement.md.
 */
package org.safeer.interview.agreement.measure;
