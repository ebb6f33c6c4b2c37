package org.safeer.survey.responseexport.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.safeer.survey.responseexport.table.Cell;
import org.safeer.survey.responseexport.table.ExportTable;
import org.safeer.survey.responseimport.file.TextGuard;

/** A JSON object a line, its members named and ordered as the columns. */
final class NdjsonRowFile implements RowFile {

  private final JsonGenerator json;
  private final List<String> names;

  private NdjsonRowFile(JsonGenerator json, List<String> names) {
    this.json = json;
    this.names = names;
  }

  static NdjsonRowFile open(OutputStream target, ExportTable table) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(target);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    return new NdjsonRowFile(json, table.columns().stream().map(one -> one.name()).toList());
  }

  @Override
  public void write(List<Cell> cells) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < names.size(); i++) {
      json.writeFieldName(names.get(i));
      write(cells.get(i));
    }
    json.writeEndObject();
  }

  private void write(Cell cell) throws IOException {
    if (cell == null) {
      json.writeNull();
    } else if (cell instanceof Cell.Number number) {
      json.writeNumber(number.value().toPlainString());
    } else {
      json.writeString(Texts.of(cell, TextGuard.JSON));
    }
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
