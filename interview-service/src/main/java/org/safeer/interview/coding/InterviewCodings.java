package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.safeer.interview.interview.CodedInterviews;

/** Tells interviews whether anything is coded in them. */
@ApplicationScoped
class InterviewCodings implements CodedInterviews {

  private final CodingRepository codings;

  InterviewCodings(CodingRepository codings) {
    this.codings = codings;
  }

  @Override
  public boolean coded(String study, UUID interview) {
    return codings.count("id.study = ?1 and interview = ?2", study, interview) > 0;
  }
}
