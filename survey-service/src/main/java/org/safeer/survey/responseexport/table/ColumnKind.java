package org.safeer.survey.responseexport.table;

/** What the cells of a column hold, beside reasons for having no answer. */
public enum ColumnKind {
  /** Ids and keys that no list of the export explains. */
  KEY,
  /** One of the column's categories. */
  CATEGORY,
  /** Numbers that are counted or measured. */
  NUMBER,
  /** How many people a response stands for. */
  WEIGHT,
  /** 1 for chosen, 0 for not chosen; where labels are exported, the option's label or nothing. */
  TICK,
  /** The rank of an option, from 1. */
  RANK,
  /** Days. */
  DAY,
  /** Times. */
  MOMENT,
  /** Respondents' own words. */
  WORDS
}
