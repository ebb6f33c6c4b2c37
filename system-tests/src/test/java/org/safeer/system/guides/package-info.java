/** The guides as a reader follows them: each command is run, and each answer shown is compared. */
package org.safeer.system.guides;
