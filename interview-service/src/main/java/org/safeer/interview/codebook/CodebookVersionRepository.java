package org.safeer.interview.codebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CodebookVersionRepository
    implements PanacheRepositoryBase<CodebookVersion, CodebookVersionId> {

  private static final String INSERT =
      """
      INSERT INTO codebook_version
        (study, number, content_hash, note, frozen_by, frozen_at, codes, content)
      VALUES (:study, :number, :hash, :note, :client, now(), :codes, :content)""";

  private static final String CONTENT =
      "SELECT content FROM codebook_version WHERE study = :study AND number = :number";

  /** The version that was frozen last; null before the first. */
  CodebookVersion latest(String study) {
    return find("id.study = ?1 order by id.number desc", study).page(0, 1).firstResult();
  }

  /** Its number; null before the first. */
  Integer latestNumber(String study) {
    CodebookVersion latest = latest(study);
    return latest == null ? null : latest.id.number();
  }

  List<CodebookVersion> after(String study, int number, int limit) {
    return find("id.study = ?1 and id.number > ?2 order by id.number", study, number)
        .page(0, limit)
        .list();
  }

  void insert(CodebookVersionId id, FrozenCodebook frozen, String note, String client) {
    getEntityManager()
        .createNativeQuery(INSERT)
        .setParameter("study", id.study())
        .setParameter("number", id.number())
        .setParameter("hash", frozen.hash())
        .setParameter("note", note)
        .setParameter("client", client)
        .setParameter("codes", frozen.codes().size())
        .setParameter("content", frozen.json())
        .executeUpdate();
  }

  FrozenCodebook content(CodebookVersionId id) {
    Object json =
        getEntityManager()
            .createNativeQuery(CONTENT, String.class)
            .setParameter("study", id.study())
            .setParameter("number", id.number())
            .getSingleResult();
    return FrozenCodebook.read((String) json);
  }
}
