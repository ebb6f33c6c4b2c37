package org.safeer.survey.responseimport.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.responseimport.file.FileShape;
import org.safeer.survey.responseimport.mapping.ImportMapping;

/**
 * A mapping that a file's own headers and texts suggest, to be looked at by a person.
 *
 * @param mapping lacks {@code importKey} and {@code basis}, which no file tells
 * @param file how the file is read
 * @param parts why each part of the mapping is proposed
 * @param unplacedItems items that no column seems to answer
 * @param unplacedColumns columns that seem to answer nothing
 */
public record MappingProposalView(
    @Schema(description = "Lacks `importKey` and `basis`, which no file tells")
        ImportMapping mapping,
    FileShape file,
    List<ProposedPart> parts,
    List<String> unplacedItems,
    List<UnplacedColumn> unplacedColumns) {

  /**
   * Why a part of the mapping is proposed.
   *
   * @param pointer to the part
   * @param columns what stands above its columns
   * @param confidence 0 to 1: how sure it is
   * @param reasons a sentence each
   */
  public record ProposedPart(
      String pointer, List<String> columns, double confidence, List<String> reasons) {}

  /**
   * A column that is not in the mapping.
   *
   * @param column its place, counted from 0
   * @param header what stands above it
   */
  public record UnplacedColumn(int column, String header) {}

  MappingProposalView of(FileShape shape) {
    return new MappingProposalView(mapping, shape, parts, unplacedItems, unplacedColumns);
  }
}
