/** The disclosure policy of each study. Kept through every rebuild. */
package org.safeer.theme.policy;
