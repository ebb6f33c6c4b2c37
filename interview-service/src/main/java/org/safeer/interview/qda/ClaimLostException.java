package org.safeer.interview.qda;

/** Another process has taken the job over, or it is to be begun again, or it is gone. */
class ClaimLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
