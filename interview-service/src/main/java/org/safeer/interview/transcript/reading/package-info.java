/** Reads what people and programs write down of an interview as turns. */
package org.safeer.interview.transcript.reading;
