/** What lies behind the API, for what no answer of the API can prove: topics and tables. */
package org.safeer.system.store;
