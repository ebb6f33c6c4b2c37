/** Codings: which words of a transcript are coded by which code. */
package org.safeer.interview.coding;
