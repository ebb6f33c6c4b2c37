package org.safeer.demo;

/**
 * One demo study and the researcher who owns it.
 *
 * @param study the study's key, also the name of its folder
 * @param researcher the client that creates it
 */
record DemoStudy(String study, String researcher) {

  private static final String PARTNER = "partner-app";
  private static final String CHECKER = "output-checker";

  void load(Api api, DemoKeys keys) {
    StudyFolder folder = new StudyFolder(study);
    String path = "/v1/studies/" + study;
    Client owner = new Client(api, keys.of(researcher), path);
    Client partner = new Client(api, keys.of(PARTNER), path);
    say("study");
    owner.put("", folder.json("study.json"));
    if (folder.optionalJson("questionnaire.json").isPresent()) {
      say("questionnaire and responses");
      new SurveyLoader(owner, partner, folder).load();
    }
    if (!folder.interviews().isEmpty()) {
      say("interviews, transcripts and codings");
      new InterviewLoader(owner, partner, folder).load();
    }
    say("themes and release");
    new ReleaseLoader(owner, new Client(api, keys.of(CHECKER), path), folder).load();
  }

  private void say(String step) {
    System.out.println(study + ": " + step);
  }
}
