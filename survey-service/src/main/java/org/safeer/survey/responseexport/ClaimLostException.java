package org.safeer.survey.responseexport;

/** Another process has taken the export over, or it is to be begun again, or it is gone. */
class ClaimLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
