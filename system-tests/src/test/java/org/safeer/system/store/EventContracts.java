package org.safeer.system.store;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.safeer.system.suite.Json;

/** The published contracts, held against what is really in the log. */
public final class EventContracts {

  private static final Pattern TYPE = Pattern.compile("org\\.safeer\\.(\\w+)\\.v1");
  private static final List<String> HEADERS =
      List.of(
          "ce_specversion",
          "ce_id",
          "ce_source",
          "ce_time",
          "ce_subject",
          "ce_stateversion",
          "content-type");

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> schemas = new HashMap<>();

  /** How a record breaks its contract; empty when it does not. */
  public List<String> breaches(ConsumerRecord<String, byte[]> record) {
    List<String> breaches = new ArrayList<>();
    HEADERS.stream()
        .filter(name -> header(record, name).isEmpty())
        .forEach(n -> breaches.add("no " + n));
    if (!header(record, "ce_subject").equals(record.key())) {
      breaches.add("a subject that is not its key");
    }
    Matcher type = TYPE.matcher(header(record, "ce_type"));
    if (!type.matches()) {
      breaches.add("the type " + header(record, "ce_type"));
    } else if (record.value() != null) {
      schema(type.group(1))
          .validate(Json.read(Topics.text(record.value())))
          .forEach(error -> breaches.add(error.toString()));
    }
    return breaches;
  }

  private Schema schema(String type) {
    return schemas.computeIfAbsent(
        type, t -> registry.getSchema(Json.resource("events/" + t + "/v1/schema.json")));
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : Topics.text(header.value());
  }
}
