package org.safeer.survey.responseimport.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.Decimals;

/** Reads a JSON object a line; its members, however deep, are the columns. */
final class NdjsonRows extends ReadRows {

  private static final int MOST_COLUMNS = 5_000;

  /** Numbers keep every digit that tells something. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final BoundedReader bound;
  private final BufferedReader lines;
  private List<String> names = List.of();
  private long line;
  private long number;

  private NdjsonRows(InputStream bytes, Charset charset) throws IOException {
    this.bound = new BoundedReader(TextFile.open(bytes, charset));
    this.lines = new BufferedReader(bound);
  }

  /**
   * Reads the whole file once, for the names of its columns stand in every row.
   *
   * @throws BrokenFileException if a line is no JSON object
   */
  static NdjsonRows open(FileBytes bytes, Charset charset) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try (NdjsonRows all = new NdjsonRows(bytes.open(), charset)) {
      for (Map<String, String> row = all.advance(); row != null; row = all.advance()) {
        names.addAll(row.keySet());
        if (names.size() > MOST_COLUMNS) {
          throw new BrokenFileException(
              all.line, "columns", "the rows have more than 5000 different members");
        }
      }
    }
    NdjsonRows rows = new NdjsonRows(bytes.open(), charset);
    rows.names = List.copyOf(names);
    return rows;
  }

  @Override
  public Header header() {
    return new Header(List.of(names));
  }

  @Override
  SourceRow read() {
    Map<String, String> row = advance();
    if (row == null) {
      return null;
    }
    List<String> cells = names.stream().map(name -> row.getOrDefault(name, "")).toList();
    return new SourceRow(++number, line, cells);
  }

  /** The members of the next object; null at the end. */
  private Map<String, String> advance() {
    try {
      String text;
      do {
        line++;
        bound.rowEnded();
        text = lines.readLine();
      } while (text != null && text.isBlank());
      return text == null ? null : members(JSON.readTree(text));
    } catch (JsonProcessingException noJson) {
      throw broken();
    } catch (BoundedReader.TooLongException endless) {
      throw new BrokenFileException(line, "row-size", "the line is too long");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private BrokenFileException broken() {
    return new BrokenFileException(line, "malformed-json", "the line is no JSON object");
  }

  private Map<String, String> members(JsonNode object) {
    if (!object.isObject()) {
      throw broken();
    }
    Map<String, String> members = new LinkedHashMap<>();
    object.properties().forEach(member -> add(member.getKey(), member.getValue(), members));
    return members;
  }

  private void add(String name, JsonNode value, Map<String, String> members) {
    if (value.isObject()) {
      value.properties().forEach(one -> add(name + "/" + one.getKey(), one.getValue(), members));
    } else if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(part.isValueNode() ? text(part) : part.toString()));
      members.put(name.strip(), sound(String.join(";", parts)));
    } else {
      members.put(name.strip(), value.isNull() ? "" : sound(text(value).strip()));
    }
  }

  /** A number has one spelling, so that a mapping can name it. */
  private static String text(JsonNode value) {
    return value.isBigDecimal()
        ? Decimals.canonical(value.decimalValue()).toString()
        : value.asText();
  }

  /** JSON can hold what no other text can. */
  private String sound(String text) {
    if (text.indexOf(0) >= 0) {
      throw new BrokenFileException(line, "text", "the line holds a NUL character");
    }
    return text;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
