package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Participants who register and withdraw again, before anything is published: a draft that was
 * written before a withdrawal could not be.
 */
final class WithdrawalLoader {

  private final Client partner;

  WithdrawalLoader(Client partner) {
    this.partner = partner;
  }

  void load(JsonNode withdrawals) {
    for (JsonNode one : withdrawals) {
      String path = "/withdrawals/" + one.path("withdrawal").asText();
      if (!partner.exists(path)) { // who has withdrawn cannot be registered again
        JsonNode request = one.path("request");
        partner.put(
            "/participants/" + request.path("participant").asText(), one.path("registration"));
        partner.post("/withdrawals", request);
      }
      Waiting.until(
          "the erasure of a participant",
          () -> partner.get(path).path("status").asText().equals("complete"));
    }
  }
}
