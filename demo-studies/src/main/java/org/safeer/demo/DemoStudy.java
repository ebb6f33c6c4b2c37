package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One demo study and the researcher who owns it.
 *
 * @param study the study's key, also the name of its folder
 * @param researcher the client that creates it
 */
record DemoStudy(String study, String researcher) {

  /** The one that can be emptied, in which anybody may try anything. */
  static final DemoStudy SANDBOX = new DemoStudy("sandbox", "sandbox-researcher");

  private static final String PARTNER = "partner-app";
  private static final String CHECKER = "output-checker";

  void load(Api api, DemoKeys keys) {
    StudyFolder folder = new StudyFolder(study);
    load(folder, owner(api, keys), as(PARTNER, api, keys), as(CHECKER, api, keys));
  }

  /** The calls of the researcher who owns it. */
  Client owner(Api api, DemoKeys keys) {
    return as(researcher, api, keys);
  }

  private Client as(String client, Api api, DemoKeys keys) {
    return new Client(api, keys.of(client), "/v1/studies/" + study);
  }

  private void load(StudyFolder folder, Client owner, Client partner, Client checker) {
    say("study and consent forms");
    open(owner, folder.json("study.json"));
    ConsentLoader consents = new ConsentLoader(owner, partner, folder);
    consents.loadForms();
    say("questionnaire, participants and responses");
    new SurveyLoader(owner, partner, folder).load();
    consents.loadConsents();
    new WithdrawalLoader(partner).load(folder.list("withdrawals.json"));
    say("codebook and interviews");
    new InterviewLoader(owner, partner, checker, folder).load();
    say("themes and releases");
    new ReleaseLoader(owner, checker, folder).load();
  }

  /** One that an earlier release has opened declares more by now. */
  private static void open(Client owner, JsonNode study) {
    owner
        .find("")
        .ifPresentOrElse(
            known -> owner.put("", study, known.path("version").asLong()),
            () -> owner.put("", study));
  }

  private void say(String step) {
    System.out.println(study + ": " + step);
  }
}
