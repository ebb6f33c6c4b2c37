/** The running suite, as every test meets it: through the gateway, with one client's key. */
package org.safeer.system.suite;
