package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Findings;
import org.safeer.survey.Problems;
import org.safeer.survey.responseimport.mapping.ImportMapping;
import org.safeer.survey.responseimport.mapping.MappingAdmission;
import org.safeer.survey.responseimport.saved.SavedMappings;

/** Whether an import can begin: what can be known to be wrong is said at once. */
@ApplicationScoped
class ImportAdmission {

  private final SavedMappings saved;
  private final MappingAdmission mappings;

  ImportAdmission(SavedMappings saved, MappingAdmission mappings) {
    this.saved = saved;
    this.mappings = mappings;
  }

  /**
   * The mapping the file is read by, which fits its study, its questionnaire and the study's
   * consent forms.
   *
   * @throws ProblemException what stands against it
   */
  ImportMapping admit(String study, ImportRequest request) {
    ImportMapping mapping = mapping(study, request);
    if (request.importKey() != null) {
      mapping = mapping.under(request.importKey());
    }
    if (mapping.importKey() == null) {
      Findings found = new Findings();
      found.at("importKey").add("required", "is required here or in the mapping");
      throw Problems.invalid(found.errors());
    }
    mappings.check(study, mapping);
    return mapping;
  }

  private ImportMapping mapping(String study, ImportRequest request) {
    Findings found = new Findings();
    boolean one = (request.mapping() == null) != (request.savedMapping() == null);
    found.at("mapping").require(one, "one-of", "or savedMapping is required, and only one of them");
    Problems.requireNone(found.errors());
    if (request.mapping() != null) {
      return request.mapping();
    }
    return saved
        .find(study, request.savedMapping())
        .orElseThrow(
            () -> {
              found.at("savedMapping").add("unknown-mapping", "is no saved mapping of the study");
              return Problems.invalid(found.errors());
            });
  }
}
