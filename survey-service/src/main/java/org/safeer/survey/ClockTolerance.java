package org.safeer.survey;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/** A client's clock may be ahead of ours: what it calls now is not the future yet. */
@ApplicationScoped
public class ClockTolerance implements ValidatorFactoryCustomizer {

  /** How far ahead. */
  public static final Duration AHEAD = Duration.ofMinutes(5);

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    configuration.temporalValidationTolerance(AHEAD);
  }
}
