package org.safeer.interview.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;

/** Tells this service's erasures anew. */
@ApplicationScoped
class ErasureRepublisher implements Republisher {

  private static final ErasureId BEFORE_ALL = new ErasureId("", new UUID(0, 0), "");
  private static final int SCOPE = 3;

  private final ErasureRepository erasures;

  ErasureRepublisher(ErasureRepository erasures) {
    this.erasures = erasures;
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    if (!ErasureState.TOPIC.equals(topic)) {
      return List.of();
    }
    return erasures.after(last(after), limit).stream()
        .map(erasure -> ErasureState.of(erasure).message())
        .toList();
  }

  private static ErasureId last(String key) {
    if (key == null) {
      return BEFORE_ALL;
    }
    String[] steps = key.split("/");
    String scope = steps.length > SCOPE ? steps[SCOPE] : Erasures.ALL;
    return new ErasureId(steps[0], UUID.fromString(steps[1]), scope);
  }
}
