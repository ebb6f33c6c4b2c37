package org.safeer.interview.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.table.TableWriter;
import org.safeer.kit.table.ViewTable;

/** The codebook as a table: a row for each code, a column for each text and language. */
@ApplicationScoped
class CodebookTable {

  private final ObjectMapper mapper;

  CodebookTable(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  TableWriter of(CodebookView codebook) {
    return (format, target) -> {
      try (ViewTable table = ViewTable.open(format, target, mapper, columns(codebook.codes()))) {
        for (CodeView code : codebook.codes()) {
          table.write(code);
        }
      }
    };
  }

  /** What any code has, such as {@code label.ur}, members of one text beside each other. */
  private List<String> columns(List<CodeView> codes) {
    Map<String, Set<String>> members = new LinkedHashMap<>();
    for (CodeView code : codes) {
      JsonNode row = mapper.valueToTree(code);
      for (Map.Entry<String, JsonNode> member : row.properties()) {
        Set<String> columns =
            members.computeIfAbsent(member.getKey(), fresh -> new LinkedHashSet<>());
        if (member.getValue().isObject()) {
          member
              .getValue()
              .fieldNames()
              .forEachRemaining(language -> columns.add(member.getKey() + "." + language));
        } else {
          columns.add(member.getKey());
        }
      }
    }
    List<String> all = new ArrayList<>(List.of("code"));
    members.forEach((name, columns) -> columns.stream().sorted().forEach(all::add));
    return all.stream().distinct().toList();
  }
}
