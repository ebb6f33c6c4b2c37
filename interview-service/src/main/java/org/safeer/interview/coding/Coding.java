package org.safeer.interview.coding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.kit.id.StateVersions;

/** One code on one range of one turn. Two codings may overlap. */
@Entity
@Table(name = "coding")
class Coding {

  @EmbeddedId
  @AttributeOverride(name = "id", column = @Column(name = "coding"))
  EntityKey id;

  UUID interview;
  UUID participant;
  long version;
  String code;
  int turn;

  @Column(name = "start_at")
  int start;

  @Column(name = "end_at")
  int end;

  String memo;

  @Column(name = "created_by")
  String createdBy;

  static Coding of(InterviewRef interview, UUID id, PutCodingRequest request, String client) {
    Coding coding = new Coding();
    coding.id = new EntityKey(interview.study(), id);
    coding.interview = interview.interview();
    coding.participant = interview.participant();
    coding.createdBy = client;
    coding.apply(request);
    return coding;
  }

  final void apply(PutCodingRequest request) {
    code = request.code();
    turn = request.turn();
    start = request.start();
    end = request.end();
    memo = request.memo();
    version = StateVersions.next(version);
  }

  boolean isWhat(UUID ofInterview, PutCodingRequest request) {
    return interview.equals(ofInterview)
        && new PutCodingRequest(code, turn, start, end, memo).equals(request);
  }

  CodingState state() {
    return new CodingState(
        id.study(), id.id(), interview, participant, code, version, turn, start, end);
  }
}
