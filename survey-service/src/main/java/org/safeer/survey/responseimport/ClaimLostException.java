package org.safeer.survey.responseimport;

/** Another process has taken the import over. */
class ClaimLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
