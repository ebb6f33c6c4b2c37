package org.safeer.survey.xlsform.workbook;

import java.util.Map;

/**
 * A row that holds something.
 *
 * @param number counted from 1
 * @param cells those that hold something, by column counted from 0
 */
public record Row(int number, Map<Integer, Cell> cells) {}
