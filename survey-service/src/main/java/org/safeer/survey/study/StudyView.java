package org.safeer.survey.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A study as its team sees it.
 *
 * @param study its key
 * @param owner the client that opened it
 * @param version its state version
 * @param sandbox whether it may be emptied
 * @param resetVersion the version under which it was last emptied; absent if it never was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudyView(
    String study,
    String owner,
    long version,
    Map<String, String> title,
    List<String> languages,
    DataBasis basis,
    boolean synthetic,
    boolean alreadyPublic,
    boolean sandbox,
    Long resetVersion,
    List<Attribute> attributes,
    Sampling sampling,
    Frame frame) {

  static StudyView of(Study study) {
    StudyDefinition definition = study.definition();
    return new StudyView(
        study.key(),
        study.owner(),
        study.version(),
        definition.title(),
        definition.languages(),
        definition.basis(),
        definition.synthetic(),
        definition.alreadyPublic(),
        definition.isSandbox(),
        study.resetVersion(),
        definition.attributes(),
        definition.sampling(),
        definition.frame());
  }
}
