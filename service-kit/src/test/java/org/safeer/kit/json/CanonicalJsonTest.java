package org.safeer.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without these, a partner's retry with its fields in another order would be refused. */
class CanonicalJsonTest {

  @Test
  void theOrderOfFieldsDoesNotMatter() throws Exception {
    // Given
    ObjectMapper mapper = new ObjectMapper();
    var one = mapper.readTree("{\"a\":1,\"b\":{\"d\":[2,1],\"c\":null}}");
    var other = mapper.readTree("{ \"b\": {\"d\":[2,1]}, \"a\":1 }");

    // When, Then
    assertThat(RequestHash.of(one)).isEqualTo(RequestHash.of(other));
  }

  @Test
  void theOrderOfAListMatters() {
    assertThat(RequestHash.of(new int[] {1, 2})).isNotEqualTo(RequestHash.of(new int[] {2, 1}));
  }

  @Test
  void aRecordAndItsMapAreSpeltAlike() {
    // Given
    record Answer(String item, Integer value, String note) {}
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", 4);
    map.put("item", "q1");

    // When, Then
    assertThat(CanonicalJson.write(new Answer("q1", 4, null))).isEqualTo(CanonicalJson.write(map));
  }
}
