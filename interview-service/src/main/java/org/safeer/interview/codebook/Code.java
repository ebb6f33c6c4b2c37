package org.safeer.interview.codebook;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.safeer.kit.id.StateVersions;

/** One code of a study's codebook. */
@Entity
@Table(name = "code")
class Code {

  @EmbeddedId CodeId id;
  long version;

  @Convert(converter = TextsConverter.class)
  Map<String, String> label;

  @Convert(converter = TextsConverter.class)
  Map<String, String> definition;

  @Convert(converter = TextsConverter.class)
  Map<String, String> includes;

  @Convert(converter = TextsConverter.class)
  Map<String, String> excludes;

  String parent;

  static Code of(String study, String key) {
    Code code = new Code();
    code.id = new CodeId(study, key);
    return code;
  }

  void define(PutCodeRequest request) {
    label = request.label();
    definition = request.definition();
    includes = request.includes();
    excludes = request.excludes();
    parent = request.parent();
    version = StateVersions.next(version);
  }

  boolean isWhat(PutCodeRequest request) {
    return new PutCodeRequest(label, definition, includes, excludes, parent).equals(request);
  }
}
