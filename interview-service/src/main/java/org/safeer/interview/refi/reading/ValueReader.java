package org.safeer.interview.refi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCase;
import org.safeer.interview.refi.model.RefiValue;
import org.safeer.interview.refi.model.RefiVariable;
import org.safeer.interview.refi.model.VariableType;

/** Reads variables, their values, and the cases that have them. */
final class ValueReader {

  private final RefiXml xml;
  private final Fields fields;
  private final CodeReader codes;

  ValueReader(RefiXml xml, Fields fields, CodeReader codes) {
    this.xml = xml;
    this.fields = fields;
    this.codes = codes;
  }

  /** The present variable. */
  RefiVariable variable() {
    xml.expect(Set.of("guid", "name", "typeOfVariable"));
    Guid guid = fields.guid("guid");
    String name = Objects.requireNonNullElse(xml.attribute("name"), "");
    Optional<VariableType> type = VariableType.of(xml.attribute("typeOfVariable"));
    if (type.isEmpty()) {
      xml.note("value", "/@typeOfVariable");
    }
    String[] description = new String[1];
    xml.each("Description", () -> description[0] = xml.text());
    return new RefiVariable(guid, name, type.orElse(VariableType.TEXT), description[0]);
  }

  /** The present value. */
  RefiValue value() {
    Guid[] variable = new Guid[1];
    VariableType[] type = new VariableType[1];
    String[] value = new String[1];
    xml.each(
        child -> {
          Optional<VariableType> typed = VariableType.ofElement(child);
          if (child.equals("VariableRef")) {
            variable[0] = codes.target();
          } else if (typed.isPresent()) {
            type[0] = typed.get();
            value[0] = xml.text();
          } else {
            xml.leave();
          }
        });
    return new RefiValue(variable[0], type[0], value[0]);
  }

  /** The present case. */
  RefiCase oneCase() {
    xml.expect(Set.of("guid", "name"));
    Guid guid = fields.guid("guid");
    String name = xml.attribute("name");
    String[] description = new String[1];
    List<Guid> coded = new ArrayList<>();
    List<RefiValue> values = new ArrayList<>();
    List<Guid> sources = new ArrayList<>();
    List<Guid> selections = new ArrayList<>();
    xml.each(
        child -> {
          switch (child) {
            case "Description" -> description[0] = xml.text();
            case "CodeRef" -> coded.add(codes.target());
            case "VariableValue" -> values.add(value());
            case "SourceRef" -> sources.add(codes.target());
            case "SelectionRef" -> selections.add(codes.target());
            default -> xml.leave();
          }
        });
    return new RefiCase(guid, name, description[0], coded, values, sources, selections);
  }
}
