package org.safeer.survey.responseimport.file;

/**
 * What is said of a file; what is left out (null) is found out.
 *
 * @param format how its rows are written down
 * @param charset name of its encoding
 * @param delimiter what stands between its cells
 * @param sheet which sheet is read; the first if left out
 * @param headerRows how many rows stand above the data
 */
public record FileDeclaration(
    FileFormat format, String charset, String delimiter, String sheet, int headerRows) {}
