package org.safeer.interview.transcript.reading;

import java.util.List;

/** What a file holds, and what it calls its speakers. */
record Content(ReadTranscript transcript, List<String> labels) {}
