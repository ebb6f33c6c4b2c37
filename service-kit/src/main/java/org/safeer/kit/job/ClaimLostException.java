package org.safeer.kit.job;

/** Another process has taken the job over, or it is to be begun again, or it is gone. */
public class ClaimLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
