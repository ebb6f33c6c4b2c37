package org.safeer.interview.coding;

import java.util.UUID;

/** That somebody has coded something in an interview. */
public record CoderOfInterview(UUID interview, String coder) {}
