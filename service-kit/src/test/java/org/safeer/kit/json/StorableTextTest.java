package org.safeer.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, one odd character would be answered as a failure of the server. */
class StorableTextTest {

  private final ObjectMapper mapper = new ObjectMapper();

  StorableTextTest() {
    new RequestJson().customize(mapper);
  }

  private Object read(String json) throws JsonProcessingException {
    return mapper.readValue(json, new TypeReference<Map<String, List<String>>>() {});
  }

  @Test
  void ordinaryTextComesThrough() throws JsonProcessingException {
    // When, Then
    assertThat(read("{\"ur\": [\"نرم طاقت\", \"\\ud83d\\ude00\", \"\"]}"))
        .isEqualTo(Map.of("ur", List.of("نرم طاقت", "\uD83D\uDE00", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": [\"x\\u0000\"]}",
        "{\"a\\u0000\": []}",
        "{\"a\": [\"\\ud83d\"]}",
        "{\"a\": [\"\\ude00\\ud83d\"]}",
        "{\"a\": [1]}",
        "{\"a\": [true]}"
      })
  void whatCannotBeStoredAsGivenIsRefused(String json) {
    // When, Then
    assertThatThrownBy(() -> read(json)).isInstanceOf(JsonMappingException.class);
  }
}
