package org.safeer.survey.consentform;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The stored forms. */
@ApplicationScoped
class ConsentFormRepository implements PanacheRepositoryBase<ConsentForm, ConsentFormKey> {

  /** No form's version is as small as this. */
  static final String START = "";

  /** A page of a study's forms, by their versions. */
  List<ConsentForm> page(String study, String after, int count) {
    return find("study = ?1 and formVersion > ?2 order by formVersion", study, after)
        .range(0, count - 1)
        .list();
  }

  Optional<ConsentForm> newest(String study) {
    return find("study = ?1 order by version desc, formVersion desc", study)
        .range(0, 0)
        .firstResultOptional();
  }

  boolean hasAny(String study) {
    return find("study", study).range(0, 0).firstResultOptional().isPresent();
  }
}
