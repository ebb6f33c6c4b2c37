package org.safeer.survey.responseimport.file;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning as often as need be. */
@FunctionalInterface
public interface FileBytes {

  /** All of its bytes, from the first. */
  InputStream open() throws IOException;
}
