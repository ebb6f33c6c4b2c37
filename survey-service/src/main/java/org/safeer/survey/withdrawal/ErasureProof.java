package org.safeer.survey.withdrawal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.json.CanonicalJson;
import org.safeer.kit.json.RequestHash;

/**
 * That a withdrawal was carried out, for whoever wants to keep it: counts and times, no content.
 *
 * @param facts canonical JSON text: keys sorted, no white space
 * @param sha256 SHA-256 of the facts' UTF-8 bytes, 64 hexadecimal digits
 */
public record ErasureProof(String facts, String sha256) {

  private record Facts(
      String study,
      UUID withdrawal,
      UUID participant,
      WithdrawalScope scope,
      Instant requestedAt,
      List<Erased> erasures) {}

  private record Erased(String service, Instant erasedAt, Map<String, Integer> erased) {}

  static ErasureProof of(Withdrawal withdrawal, List<Erasure> erasures) {
    Facts facts =
        new Facts(
            withdrawal.key().study(),
            withdrawal.key().id(),
            withdrawal.participant(),
            withdrawal.scope(),
            withdrawal.requestedAt(),
            erasures.stream()
                .map(one -> new Erased(one.service(), one.erasedAt(), one.erased()))
                .toList());
    String text = CanonicalJson.write(facts);
    return new ErasureProof(text, RequestHash.sha256(text.getBytes(StandardCharsets.UTF_8)));
  }
}
