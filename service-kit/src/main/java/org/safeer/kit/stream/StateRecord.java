package org.safeer.kit.stream;

import java.io.IOException;
import java.util.Arrays;
import org.safeer.kit.event.EventJson;

/**
 * One state read from a topic.
 *
 * @param key the entity's key
 * @param type the state's type, such as {@code ResponseState}
 * @param version the state's version; newer states of one key have greater ones
 * @param payload the state as JSON; null for a tombstone
 */
public record StateRecord(
    String topic,
    int partition,
    long offset,
    String key,
    String type,
    long version,
    byte[] payload) {

  /** Whether the entity is gone. */
  public boolean tombstone() {
    return payload == null;
  }

  /**
   * The state; fields the type does not know are ignored.
   *
   * @throws UnreadableRecordException if there is no such state in this record
   */
  public <T> T as(Class<T> stateType) {
    if (tombstone()) {
      throw new UnreadableRecordException(this, "a tombstone has no state", null);
    }
    try {
      return EventJson.read(payload, stateType);
    } catch (IOException unreadable) {
      throw new UnreadableRecordException(this, "not a " + stateType.getSimpleName(), unreadable);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StateRecord that
        && topic.equals(that.topic)
        && partition == that.partition
        && offset == that.offset
        && Arrays.equals(payload, that.payload);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * topic.hashCode() + partition) + Long.hashCode(offset);
  }

  /** Where the record is; never what it says. */
  @Override
  public String toString() {
    return topic + "-" + partition + "@" + offset;
  }
}
