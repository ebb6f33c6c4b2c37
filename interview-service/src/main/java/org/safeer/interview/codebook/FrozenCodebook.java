package org.safeer.interview.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.safeer.kit.json.CanonicalJson;
import org.safeer.kit.json.RequestHash;

/** The content of a codebook: what its codes mean, without the versions of each. */
record FrozenCodebook(List<FrozenCode> codes) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TypeReference<List<FrozenCode>> CODES = new TypeReference<>() {};

  static FrozenCodebook of(List<Code> codes) {
    return new FrozenCodebook(codes.stream().map(CodeView::of).map(FrozenCode::of).toList());
  }

  static FrozenCodebook read(String json) {
    try {
      return new FrozenCodebook(MAPPER.readValue(json, CODES));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a frozen codebook is not JSON", unreadable);
    }
  }

  String json() {
    return CanonicalJson.write(codes);
  }

  /** SHA-256 of the canonical content, 64 hexadecimal digits. */
  String hash() {
    return RequestHash.of(codes);
  }
}
