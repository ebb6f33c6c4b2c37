/** What a REFI-QDA project of any program becomes in a study. */
package org.safeer.interview.qda.importing;
