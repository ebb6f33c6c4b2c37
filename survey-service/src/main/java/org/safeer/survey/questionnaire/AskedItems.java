package org.safeer.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a study's published questionnaires ask, all of them taken together. */
@ApplicationScoped
public class AskedItems {

  private static final String SCALE_POINTS =
      """
      SELECT DISTINCT CAST(jsonb_path_query(content, '$.scales.*.points[*].value') AS int)
        FROM questionnaire_version WHERE study = :study""";

  private final EntityManager entities;

  AskedItems(EntityManager entities) {
    this.entities = entities;
  }

  /** The types that items of this key have, one for each questionnaire; empty if there is none. */
  public Set<ItemType> types(String study, String item) {
    List<?> published =
        entities
            .createQuery("select publishedTypes from Questionnaire where study = :study")
            .setParameter("study", study)
            .getResultList();
    return published.stream()
        .map(types -> (PublishedType) ((Map<?, ?>) types).get(item))
        .filter(Objects::nonNull)
        .map(PublishedType::type)
        .collect(Collectors.toSet());
  }

  /** The values of all points of all scales. */
  public List<Integer> scalePoints(String study) {
    return entities
        .createNativeQuery(SCALE_POINTS, Integer.class)
        .setParameter("study", study)
        .getResultList();
  }
}
