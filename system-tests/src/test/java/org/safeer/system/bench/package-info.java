/**
 * The benchmark: the packaged suite under a steady load, measured from outside. Started by {@code
 * system-tests/bench}; no test.
 */
package org.safeer.system.bench;
