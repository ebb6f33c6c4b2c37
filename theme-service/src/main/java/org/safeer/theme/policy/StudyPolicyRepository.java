package org.safeer.theme.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The stored policies. */
@ApplicationScoped
class StudyPolicyRepository implements PanacheRepositoryBase<StudyPolicy, String> {}
