/** Counts what codings say: how often, where, together with what. */
package org.safeer.interview.analysis;
