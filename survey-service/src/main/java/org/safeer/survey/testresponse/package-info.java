/** What is answered to a draft to try it: it reaches nobody, and is gone once it is published. */
package org.safeer.survey.testresponse;
