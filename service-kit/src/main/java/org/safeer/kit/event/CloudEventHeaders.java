package org.safeer.kit.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * CloudEvents 1.0 in the binary mode of its Kafka binding: attributes are headers, the value is the
 * state alone. A tombstone has the same headers and no value.
 */
public final class CloudEventHeaders {

  /** The grouping key as CloudEvents' partitioning extension: erasure finds records by it. */
  public static final String PARTITION_KEY = "ce_partitionkey";

  /** The state's version, an extension of this suite. */
  public static final String VERSION = "ce_stateversion";

  private static final String SPEC_VERSION = "1.0";
  private static final String TYPE_PREFIX = "org.safeer.";
  private static final String TYPE_SUFFIX = ".v1";
  private static final Pattern TYPE = Pattern.compile("org\\.safeer\\.(\\w+)\\.v1");

  private CloudEventHeaders() {}

  /** The headers of a record with this envelope. */
  public static Headers write(EventEnvelope event) {
    Headers headers = new RecordHeaders();
    add(headers, "ce_specversion", SPEC_VERSION);
    add(headers, "ce_id", event.id().toString());
    add(headers, "ce_source", event.source());
    add(headers, "ce_type", TYPE_PREFIX + event.type() + TYPE_SUFFIX);
    add(headers, "ce_time", event.time().toString());
    add(headers, "ce_subject", event.subject());
    add(headers, PARTITION_KEY, event.partitionKey());
    add(headers, VERSION, Long.toString(event.version()));
    add(headers, "content-type", "application/json");
    return headers;
  }

  /**
   * The envelope in a record's headers.
   *
   * @throws InvalidEventException if a header is missing or has no valid value
   */
  public static EventEnvelope read(Headers headers) {
    if (!SPEC_VERSION.equals(required(headers, "ce_specversion"))) {
      throw new InvalidEventException("ce_specversion is not " + SPEC_VERSION);
    }
    return new EventEnvelope(
        parsed(headers, "ce_id", UUID::fromString),
        required(headers, "ce_source"),
        parsed(headers, "ce_type", CloudEventHeaders::shortType),
        parsed(headers, "ce_time", text -> OffsetDateTime.parse(text).toInstant()),
        required(headers, "ce_subject"),
        optional(headers, PARTITION_KEY),
        parsed(headers, VERSION, CloudEventHeaders::positive));
  }

  /** The text of a header's last value; null if there is none. */
  public static String optional(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static String shortType(String type) {
    Matcher matcher = TYPE.matcher(type);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(type);
    }
    return matcher.group(1);
  }

  private static Long positive(String text) {
    long version = Long.parseLong(text);
    if (version < 1) {
      throw new IllegalArgumentException(text);
    }
    return version;
  }

  private static <T> T parsed(Headers headers, String name, Function<String, T> parser) {
    String text = required(headers, name);
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw new InvalidEventException(name + " has no valid value");
    }
  }

  private static String required(Headers headers, String name) {
    String text = optional(headers, name);
    if (text == null || text.isEmpty()) {
      throw new InvalidEventException(name + " is missing");
    }
    return text;
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
