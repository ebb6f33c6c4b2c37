/** What a study's interviews and codes look like in a REFI-QDA project. */
package org.safeer.interview.qda.exporting;
