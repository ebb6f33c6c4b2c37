package org.safeer.theme.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a study measures with: the items of its questionnaires and the codes of its codebook. */
@ApplicationScoped
public class Instruments {

  private final InstrumentTable table;

  Instruments(InstrumentTable table) {
    this.table = table;
  }

  /** Takes in published questionnaire versions, in any order and more than once. */
  public void adoptQuestionnaires(int generation, Collection<QuestionnaireVersion> states) {
    states.forEach(state -> table.upsert(generation, state));
  }

  /** Takes in codebooks, in any order and more than once. */
  public void adoptCodebooks(int generation, Collection<Codebook> states) {
    states.forEach(state -> table.upsert(generation, state));
  }

  /** The items of all published versions; of each, the newest text. */
  public Map<ItemKey, Item> items(int generation, String study) {
    Map<ItemKey, Item> items = new LinkedHashMap<>();
    for (QuestionnaireVersion version : table.questionnaires(generation, study)) {
      for (Item item : version.items()) {
        ItemKey key = new ItemKey(version.questionnaire(), item.item());
        items.put(key, item.over(items.get(key)));
      }
    }
    return items;
  }

  /** The codes of the codebook, in its order. */
  public Map<String, Code> codes(int generation, String study) {
    Map<String, Code> codes = new LinkedHashMap<>();
    table.codes(generation, study).forEach(code -> codes.put(code.code(), code));
    return codes;
  }

  /** Drops a generation. */
  public void clear(int generation) {
    table.clear(generation);
  }
}
