package org.safeer.system.suite;

/** Request bodies of {@link SmallStudy}. */
public final class Bodies {

  public static final String STUDY =
      """
      {"title":{"en":"A small study"},"languages":["en"],"basis":"consent","synthetic":true,
       "alreadyPublic":false,"sampling":{"design":{"en":"non-probability"}},
       "attributes":[
         {"attribute":"generation","label":{"en":"Generation"},"type":"category",
          "options":[{"option":"first","label":{"en":"First"}},
                     {"option":"second","label":{"en":"Second"}}]},
         {"attribute":"mark","label":{"en":"Mark"},"type":"number",
          "minimum":-999999,"maximum":999999}],
       "frame":{"regions":[{"region":"gulf","label":{"en":"Gulf"}},
                           {"region":"europe","label":{"en":"Europe"}}],
                "countries":{"AE":"gulf","DE":"europe"}}}
      """;

  public static final String QUESTIONNAIRE =
      """
      {"title":{"en":"Views"},
       "scales":{"agreement":{"points":[
          {"value":1,"label":{"en":"Not at all"}},{"value":2,"label":{"en":"A little"}},
          {"value":3,"label":{"en":"Somewhat"}},{"value":4,"label":{"en":"Much"}},
          {"value":5,"label":{"en":"Very much"}}],"notApplicable":true}},
       "items":[{"item":"welcome","type":"likert","label":{"en":"I feel welcome here"},
          "scale":"agreement","required":false,"sensitive":false,"reversed":false}]}
      """;

  public static final String CODE =
      """
      {"label":{"en":"Welcome"},"definition":{"en":"Being received kindly."}}
      """;

  public static final String THEME =
      """
      {"title":{"en":"Welcome"},"definition":{"en":"How people are received."},
       "items":[{"questionnaire":"views","item":"welcome","polarity":"positive"}],
       "codes":["welcome"]}
      """;

  /** What {@link #participant} says was shown. */
  public static final String CONSENT_FORM =
      """
      {"title":{"en":"Taking part"},"text":{"en":"We ask how welcome you feel."},
       "withdrawal":{"en":"Your answers are deleted; published numbers stay."},
       "scopes":["survey","interview","quotation"]}
      """;

  public static final String QUOTA =
      """
      {"questionnaire":"views","title":{"en":"The Gulf"},
       "cell":{"region":"gulf","attributes":{"generation":"first"}},
       "limit":1000000,"whenFull":"refuse"}
      """;

  public static final String CONSENT =
      """
      {"participant":"%s","formVersion":"1","scopes":["survey","interview"],"language":"en",
       "agreedAt":"2026-05-01T10:00:00Z"}
      """;

  /** For many, who say for themselves what the study tells people apart by. */
  public static final String INVITATION =
      """
      {"questionnaire":"views","maxUses":100000,"asks":["generation"],
       "page":"https://portal.example/in"}
      """;

  public static final String TAKING_PART =
      """
      {"formVersion":"1","scopes":["survey"],"language":"en","country":"AE",
       "attributes":{"generation":"first"}}
      """;

  public static final String INTERVIEW =
      """
      {"participant":"%s","mode":"in-person","language":"en","conductedOn":"2026-05-04"}
      """;

  public static final String CODING =
      """
      {"code":"welcome","turn":1,"start":0,"end":4}
      """;

  private Bodies() {}

  public static String participant(String region) {
    return participant(region, "{}");
  }

  /**
   * @param attributes a JSON object
   */
  public static String participant(String region, String attributes) {
    return """
        {"region":"%s","attributes":%s,
         "basis":{"kind":"consent","scopes":["survey","interview"],"formVersion":"1",
                  "language":"en","agreedAt":"2026-05-01T10:00:00Z"}}
        """
        .formatted(region, attributes);
  }

  /** A transcript without names in it. */
  public static String transcript(String text) {
    return "{\"format\":\"plain-text\",\"text\":%s,\"replacements\":[]}"
        .formatted(Json.MAPPER.getNodeFactory().textNode(text));
  }

  public static String response(String participant, int value) {
    return """
        {"participant":"%s","questionnaire":"views","questionnaireVersion":1,
         "answers":{"welcome":{"value":%d}}}
        """
        .formatted(participant, value);
  }
}
