package org.safeer.survey.responseimport.file;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How a file is read: as it was declared, or as it was found to be.
 *
 * @param format how its rows are written down
 * @param charset how its text is encoded; absent for a workbook
 * @param delimiter what stands between its cells; CSV only
 * @param sheet the sheet that is read; workbooks only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileShape(FileFormat format, String charset, String delimiter, String sheet) {

  /** A CSV file. */
  public static FileShape csv(String charset, String delimiter) {
    return new FileShape(FileFormat.CSV, charset, delimiter, null);
  }
}
