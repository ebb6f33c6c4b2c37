package org.safeer.theme.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.theme.disclosure.DisclosurePolicy;
import org.safeer.theme.disclosure.DisclosureRuleException;
import org.safeer.theme.http.Stored;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.study.Studies;

/** The disclosure policies of studies; where none was set, the ordinary one holds. */
@ApplicationScoped
public class DisclosurePolicies {

  private final Studies studies;
  private final StudyPolicyRepository repository;
  private final Jdbc jdbc;
  private final Caller caller;

  DisclosurePolicies(Studies studies, StudyPolicyRepository repository, Jdbc jdbc, Caller caller) {
    this.studies = studies;
    this.repository = repository;
    this.jdbc = jdbc;
    this.caller = caller;
  }

  /** The policy in force; seen in the caller's snapshot if it has one. */
  @Transactional
  public PolicyInForce inForce(String study) {
    StudyPolicy set = repository.findById(study);
    return set == null
        ? new PolicyInForce(DisclosurePolicy.ORDINARY, 0)
        : new PolicyInForce(set.policy(), set.version());
  }

  DisclosurePolicyView get(String study) {
    studies.require(study);
    StudyPolicy set = repository.findById(study);
    DisclosurePolicy ordinary = DisclosurePolicy.ORDINARY;
    return set == null
        ? new DisclosurePolicyView(
            study, ordinary.minimumBase(), ordinary.minimumCell(), null, 0, null)
        : set.view();
  }

  /** Sets a policy; replacing one needs {@code ifMatch} to name its version. */
  @Transactional
  Stored<DisclosurePolicyView> put(
      String study, PutDisclosurePolicyRequest request, String ifMatch) {
    DisclosurePolicy policy = policy(request, studies.require(study).openData());
    jdbc.lock("policy/" + study);
    StudyPolicy known = repository.findById(study);
    if (known == null) {
      StudyPolicy created = new StudyPolicy(study);
      created.set(policy, caller.clientId());
      repository.persist(created);
      return new Stored<>(created.view(), created.version(), true);
    }
    if (!known.policy().equals(policy)) {
      ETags.require(ifMatch, known.version());
      known.set(policy, caller.clientId());
    }
    return new Stored<>(known.view(), known.version(), false);
  }

  private static DisclosurePolicy policy(PutDisclosurePolicyRequest request, boolean openData) {
    try {
      return DisclosurePolicy.forStudy(
          request.minimumBase(), request.minimumCell(), request.reason(), openData);
    } catch (DisclosureRuleException broken) {
      throw new ProblemException(
          KitProblem.VALIDATION_FAILED,
          broken.getMessage(),
          List.of(new FieldError("/" + broken.field(), broken.rule(), broken.getMessage())));
    }
  }
}
