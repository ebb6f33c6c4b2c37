package org.safeer.survey.consentform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.problem.FieldError;

/** A consent form, the same for ever: consents refer to what was shown. */
@Entity
@Immutable
@IdClass(ConsentFormKey.class)
@Table(name = "consent_form")
class ConsentForm {

  @Id private String study;
  @Id private String formVersion;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  private ConsentFormContent content;

  ConsentForm() {
    // For Hibernate.
  }

  static ConsentForm of(ConsentFormKey key, ConsentFormContent content) {
    ConsentForm form = new ConsentForm();
    form.study = key.study();
    form.formVersion = key.formVersion();
    form.version = StateVersions.next(0);
    form.content = content;
    return form;
  }

  /** What of an agreement cannot have been agreed to on this form. */
  List<FieldError> errors(Agreement agreement, String place) {
    List<FieldError> errors = new ArrayList<>();
    if (!content.text().containsKey(agreement.language())) {
      String pointer = place + "/language";
      errors.add(
          new FieldError(pointer, "language", pointer + " is no language of the form's text."));
    }
    if (!content.scopes().containsAll(agreement.scopes())) {
      String pointer = place + "/scopes";
      errors.add(
          new FieldError(
              pointer, "scope-not-on-form", pointer + " names a scope the form does not have."));
    }
    return errors;
  }

  ConsentFormKey key() {
    return new ConsentFormKey(study, formVersion);
  }

  long version() {
    return version;
  }

  ConsentFormContent content() {
    return content;
  }
}
