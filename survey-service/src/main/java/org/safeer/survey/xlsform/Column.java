package org.safeer.survey.xlsform;

import java.util.Map;
import java.util.Set;

/** The columns that are read and written, as their headers name them. */
final class Column {

  // XLSForm's own.
  static final String TYPE = "type";
  static final String NAME = "name";
  static final String LABEL = "label";
  static final String HINT = "hint";
  static final String REQUIRED = "required";
  static final String RELEVANT = "relevant";
  static final String CONSTRAINT = "constraint";
  static final String CONSTRAINT_MESSAGE = "constraint_message";
  static final String CALCULATION = "calculation";
  static final String APPEARANCE = "appearance";
  static final String PARAMETERS = "parameters";
  static final String DISABLED = "disabled";
  static final String LIST_NAME = "list_name";
  static final String FORM_TITLE = "form_title";
  static final String FORM_ID = "form_id";
  static final String VERSION = "version";
  static final String DEFAULT_LANGUAGE = "default_language";

  // What XLSForm has no word for.
  static final String OURS = "safeer::";
  static final String OUR_TYPE = OURS + "type";
  static final String OUR_CONSTRAINT = OURS + "constraint";
  static final String REQUIRED_IF = OURS + "required-if";
  static final String UNIT = OURS + "unit";
  static final String MINIMUM = OURS + "minimum";
  static final String MAXIMUM = OURS + "maximum";
  static final String DECIMALS = OURS + "decimals";
  static final String EARLIEST = OURS + "earliest";
  static final String LATEST = OURS + "latest";
  static final String MAXIMUM_LENGTH = OURS + "maximum-length";
  static final String MINIMUM_CHOICES = OURS + "minimum-choices";
  static final String MAXIMUM_CHOICES = OURS + "maximum-choices";
  static final String PREFER_NOT_TO_SAY = OURS + "prefer-not-to-say";
  static final String NOT_APPLICABLE = OURS + "not-applicable";
  static final String SENSITIVE = OURS + "sensitive";
  static final String REVERSED = OURS + "reversed";
  static final String RESULT = OURS + "result";
  static final String ORDER = OURS + "order";
  static final String SCALE = OURS + "scale";
  static final String EXCLUSIVE = OURS + "exclusive";
  static final String SPECIFY = OURS + "specify";
  static final String TITLE = OURS + "title";

  /** Those with a column for each language. */
  static final Set<String> TRANSLATED = Set.of(LABEL, HINT, CONSTRAINT_MESSAGE, UNIT, TITLE);

  static final Set<String> OF_SURVEY =
      Set.of(
          TYPE,
          NAME,
          LABEL,
          HINT,
          REQUIRED,
          RELEVANT,
          CONSTRAINT,
          CONSTRAINT_MESSAGE,
          CALCULATION,
          APPEARANCE,
          PARAMETERS,
          DISABLED,
          OUR_TYPE,
          OUR_CONSTRAINT,
          REQUIRED_IF,
          UNIT,
          MINIMUM,
          MAXIMUM,
          DECIMALS,
          EARLIEST,
          LATEST,
          MAXIMUM_LENGTH,
          MINIMUM_CHOICES,
          MAXIMUM_CHOICES,
          PREFER_NOT_TO_SAY,
          SENSITIVE,
          REVERSED,
          RESULT,
          ORDER);

  static final Set<String> OF_CHOICES =
      Set.of(LIST_NAME, NAME, LABEL, SCALE, NOT_APPLICABLE, PREFER_NOT_TO_SAY, EXCLUSIVE, SPECIFY);

  static final Set<String> OF_SETTINGS =
      Set.of(FORM_TITLE, FORM_ID, VERSION, DEFAULT_LANGUAGE, TITLE);

  /** What changes what a respondent sees or may answer, and has no place in a questionnaire. */
  static final Set<String> WITHOUT_PLACE =
      Set.of(
          "default",
          "choice_filter",
          "repeat_count",
          "required_message",
          "guidance_hint",
          "read_only",
          "trigger",
          "image",
          "audio",
          "video",
          "big-image",
          "media::image",
          "media::audio",
          "media::video",
          "media::big-image");

  /** Other spellings of headers. */
  static final Map<String, String> ALIASES =
      Map.of(
          "relevance", RELEVANT,
          "calculate", CALCULATION,
          "readonly", "read_only",
          "constraint_msg", CONSTRAINT_MESSAGE,
          "required_msg", "required_message",
          "caption", LABEL,
          "set_form_title", FORM_TITLE,
          "set_form_id", FORM_ID,
          "title", FORM_TITLE,
          "id_string", FORM_ID);

  private Column() {}
}
