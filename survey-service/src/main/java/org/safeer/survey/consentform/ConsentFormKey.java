package org.safeer.survey.consentform;

/** Primary key of a consent form. */
record ConsentFormKey(String study, String formVersion) {}
