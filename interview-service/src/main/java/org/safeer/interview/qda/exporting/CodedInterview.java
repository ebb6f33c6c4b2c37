package org.safeer.interview.qda.exporting;

import java.util.List;
import org.safeer.interview.coding.CodingView;
import org.safeer.interview.interview.InterviewView;
import org.safeer.interview.transcript.SpokenTurn;

/** An interview with its pseudonymised words and the codings that stand on them. */
public record CodedInterview(
    InterviewView interview, List<SpokenTurn> turns, List<CodingView> codings) {

  public CodedInterview {
    turns = List.copyOf(turns);
    codings = List.copyOf(codings);
  }
}
