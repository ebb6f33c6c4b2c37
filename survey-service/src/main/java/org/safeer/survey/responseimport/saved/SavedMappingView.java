package org.safeer.survey.responseimport.saved;

import org.safeer.survey.responseimport.mapping.ImportMapping;

/**
 * A mapping that is kept for further files.
 *
 * @param mapping its key
 * @param content the mapping itself
 * @param savedBy the client that saved it first
 */
public record SavedMappingView(
    String study, String mapping, ImportMapping content, String savedBy, long version) {

  static SavedMappingView of(SavedMapping saved) {
    return new SavedMappingView(
        saved.key().study(),
        saved.key().mapping(),
        saved.content(),
        saved.savedBy(),
        saved.version());
  }
}
