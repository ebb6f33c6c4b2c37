package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;

/** What a response says, and what it said before. */
@ApplicationScoped
class ResponseVersions {

  private final ResponseRepository responses;
  private final ResponseVersionRepository versions;
  private final Cursors cursors;

  ResponseVersions(
      ResponseRepository responses, ResponseVersionRepository versions, Cursors cursors) {
    this.responses = responses;
    this.versions = versions;
    this.cursors = cursors;
  }

  /** A page of one response's contents, by number; somebody else's response is as good as none. */
  @Transactional
  Page<ResponseVersionView> list(EntityKey key, Access access, Integer limit, String cursor) {
    PageRequest page =
        cursors.page(access.listName("response-versions/" + key.id(), key.study()), limit, cursor);
    Response response = visible(key, access);
    int after = page.after(Integer::valueOf, 0);
    List<ResponseVersion> found =
        response.contentVersion() == Response.FIRST
            ? List.of(ResponseVersion.first(response))
            : versions.page(key, after, page.rows());
    return page.cut(
        found.stream().map(ResponseVersionView::of).toList(), ResponseVersionView::contentVersion);
  }

  /** One content of a response. */
  @Transactional
  ResponseVersionView view(EntityKey key, int number, Access access) {
    return content(visible(key, access), number);
  }

  /**
   * What differs between two contents of a response.
   *
   * @param from null for the content just before
   */
  @Transactional
  ResponseChangesView changes(EntityKey key, int number, Integer from, Access access) {
    Response response = visible(key, access);
    ResponseVersionView after = content(response, number);
    int before = from == null ? Math.max(number - 1, Response.FIRST) : from;
    return ResponseChangesView.between(content(response, before), after);
  }

  /** One content of a response, inside the caller's transaction. */
  ResponseVersionView content(Response response, int number) {
    if (response.contentVersion() == Response.FIRST && number == Response.FIRST) {
      return ResponseVersionView.of(ResponseVersion.first(response));
    }
    return versions
        .findByIdOptional(ResponseVersionKey.of(response.key(), number))
        .map(ResponseVersionView::of)
        .orElseThrow(Problems::notFound);
  }

  private Response visible(EntityKey key, Access access) {
    return responses
        .findByIdOptional(key)
        .filter(found -> access.sees(found.submittedBy()))
        .orElseThrow(Problems::notFound);
  }
}
