package org.safeer.interview.analysis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often each code is used by people of each kind.
 *
 * @param codebookVersion the version of the codebook that was counted by
 * @param by what people are told apart by
 * @param columns the kinds of people
 * @param rows each code that is used, by key
 */
@Schema(name = "CodeTable", description = "How often each code is used by people of each kind.")
public record CodeTableView(
    @Schema(description = "The version of the codebook that was counted by.") long codebookVersion,
    @Schema(description = "What people are told apart by.") String by,
    @Schema(description = "The kinds of people.") List<Column> columns,
    @Schema(description = "Each code that is used, by key.") List<Row> rows) {

  /**
   * People of one kind.
   *
   * @param value what they have in common; empty for those of whom it is not known
   * @param cases how many of them speak in a transcript
   */
  @Schema(name = "CodeTableColumn", description = "People of one kind.")
  public record Column(
      @Schema(description = "What they have in common; empty for those of whom it is not known.")
          String value,
      @Schema(description = "How many of them speak in a transcript.") long cases) {}

  /**
   * One code.
   *
   * @param cells one for each column
   */
  @Schema(name = "CodeTableRow", description = "One code.")
  public record Row(String code, @Schema(description = "One for each column.") List<Cell> cells) {}

  /**
   * A code among people of one kind.
   *
   * @param codings how many passages of theirs bear it
   * @param cases how many of them it is said of
   */
  @Schema(name = "CodeTableCell", description = "A code among people of one kind.")
  public record Cell(
      @Schema(description = "How many passages of theirs bear it.") long codings,
      @Schema(description = "How many of them say it.") long cases) {

    static final Cell NONE = new Cell(0, 0);
  }
}
