package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** The researcher publishes the consent forms; the partner records who agreed to which. */
final class ConsentLoader {

  private final Client researcher;
  private final Client partner;
  private final StudyFolder folder;

  ConsentLoader(Client researcher, Client partner, StudyFolder folder) {
    this.researcher = researcher;
    this.partner = partner;
    this.folder = folder;
  }

  /** Before any participant: from the first form on, every consent must name one. */
  void loadForms() {
    for (JsonNode form : folder.list("consent-forms.json")) {
      researcher.put("/consent-forms/" + form.path("formVersion").asText(), form.path("body"));
    }
  }

  /** Consents beside those that registrations carry, and how to reach those who may be asked. */
  void loadConsents() {
    for (JsonNode consent : folder.list("consents.json")) {
      partner.put("/consents/" + consent.path("consent").asText(), consent.path("body"));
    }
    for (JsonNode contact : folder.list("contacts.json")) {
      String path = "/participants/" + contact.path("participant").asText() + "/contact";
      partner.put(path, contact.path("body"));
    }
  }
}
