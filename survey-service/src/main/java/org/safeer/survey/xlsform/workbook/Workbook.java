package org.safeer.survey.xlsform.workbook;

import java.util.List;
import java.util.Map;

/**
 * What the sheets of a workbook hold.
 *
 * @param sheets their rows by the sheet's name, in the workbook's order
 */
public record Workbook(Map<String, List<Row>> sheets) {

  /** Most bytes of the file. */
  public static final int MOST_BYTES = 2 * 1024 * 1024;

  /** Most bytes of all that it unpacks to. */
  public static final int MOST_INFLATED = 16 * 1024 * 1024;

  /** Most parts in its package. */
  public static final int MOST_PARTS = 200;

  /** Most sheets. */
  public static final int MOST_SHEETS = 20;

  /** Most rows that hold something, of all sheets. */
  public static final int MOST_ROWS = 30_000;

  /** Most cells that hold something, of all sheets. */
  public static final int MOST_CELLS = 300_000;

  /** Most columns of a sheet. */
  public static final int MOST_COLUMNS = 500;

  /**
   * Reads a workbook, an {@code .xlsx} file.
   *
   * @throws UnreadableWorkbookException if it is none, or beyond the limits
   */
  public static Workbook read(byte[] file) {
    return new WorkbookReader(Parts.of(file)).read();
  }
}
