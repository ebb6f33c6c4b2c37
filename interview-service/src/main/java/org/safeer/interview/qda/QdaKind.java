package org.safeer.interview.qda;

/** Which way a file goes. */
enum QdaKind {
  EXPORT,
  IMPORT
}
