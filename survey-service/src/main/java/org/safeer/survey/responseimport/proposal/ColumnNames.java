package org.safeer.survey.responseimport.proposal;

import java.util.List;
import java.util.stream.IntStream;
import org.safeer.survey.responseimport.file.Header;
import org.safeer.survey.responseimport.mapping.ColumnRef;
import org.safeer.survey.responseimport.mapping.HeaderSearch;

/**
 * How a mapping names a column so that a person can read it: by one header, by all, by its place.
 */
final class ColumnNames {

  private final Header header;
  private final HeaderSearch search;

  ColumnNames(Header header) {
    this.header = header;
    this.search = new HeaderSearch(header);
  }

  ColumnRef of(int column) {
    for (int row = 0; row < header.rows().size(); row++) {
      List<String> one = List.of(header.cell(row, column));
      if (!one.get(0).isEmpty() && search.find(one).equals(List.of(column))) {
        return ColumnRef.of(one.get(0));
      }
    }
    List<String> all =
        IntStream.range(0, header.rows().size()).mapToObj(row -> search.text(row, column)).toList();
    boolean named = all.size() > 1 && search.find(all).equals(List.of(column));
    return named ? ColumnRef.of(all) : ColumnRef.of(column);
  }
}
