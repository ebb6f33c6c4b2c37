package org.safeer.survey.questionnaire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

/** Published versions with their expressions read, the most used of them remembered. */
@ApplicationScoped
class KnownVersions {

  private static final int REMEMBERED = 1_000;

  /** In an emptied sandbox another content may be published under the same number. */
  private record Key(QuestionnaireVersionKey version, String contentHash) {}

  private final Cache<Key, PublishedQuestionnaire> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  PublishedQuestionnaire of(QuestionnaireVersion version) {
    Key key = new Key(version.key(), version.contentHash());
    PublishedQuestionnaire published = known.get(key, any -> PublishedQuestionnaire.of(version));
    return version.retiredAt() == null ? published : published.asRetired();
  }
}
