/** Interview guides: what is asked, in numbered versions and in several languages. */
package org.safeer.interview.guide;
