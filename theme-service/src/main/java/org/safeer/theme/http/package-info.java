/** What all resources share: strict requests, answers with entity tags, the described problems. */
package org.safeer.theme.http;
