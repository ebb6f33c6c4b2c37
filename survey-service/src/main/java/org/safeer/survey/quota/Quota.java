package org.safeer.survey.quota;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;

/** How many responses of a cell are wanted, and how many there are. */
@Entity
@IdClass(Quota.Key.class)
@Table(name = "quota")
class Quota {

  /** Primary key. */
  record Key(String study, String quota) {}

  @Id private String study;
  @Id private String quota;
  private long version;
  private String questionnaire;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Map<String, String> title;

  private String region;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Map<String, String> attributes;

  private int most;

  @Enumerated(EnumType.STRING)
  private WhenFull whenFull;

  /** Moved by {@link QuotaTable} alone. */
  @Column(updatable = false)
  private long filled;

  Quota() {
    // For Hibernate.
  }

  /**
   * @param filled how many responses there are already
   */
  static Quota of(Key key, PutQuotaRequest request, long filled) {
    Quota quota = new Quota();
    quota.study = key.study();
    quota.quota = key.quota();
    quota.version = StateVersions.next(0);
    quota.questionnaire = request.questionnaire();
    quota.title = request.title();
    quota.region = request.cell().region();
    quota.attributes = request.cell().attributes();
    quota.most = request.limit();
    quota.whenFull = request.whenFull();
    quota.filled = filled;
    return quota;
  }

  /** What the request would change that stays as it is: what is counted. */
  List<FieldError> fixed(PutQuotaRequest request) {
    Findings found = new Findings();
    found
        .at("questionnaire")
        .require(request.questionnaire().equals(questionnaire), "fixed", "cannot be changed");
    found.at("cell").require(request.cell().equals(cell()), "fixed", "cannot be changed");
    return found.errors();
  }

  /** Takes another name, another limit, another way with what is over it. */
  void edit(PutQuotaRequest request) {
    title = request.title();
    most = request.limit();
    whenFull = request.whenFull();
    version = StateVersions.next(version);
  }

  boolean isAs(PutQuotaRequest request) {
    return request.equals(new PutQuotaRequest(questionnaire, title, cell(), most, whenFull));
  }

  Key key() {
    return new Key(study, quota);
  }

  long version() {
    return version;
  }

  String questionnaire() {
    return questionnaire;
  }

  Map<String, String> title() {
    return title;
  }

  QuotaCell cell() {
    return new QuotaCell(region, attributes);
  }

  int limit() {
    return most;
  }

  WhenFull whenFull() {
    return whenFull;
  }

  long filled() {
    return filled;
  }
}
