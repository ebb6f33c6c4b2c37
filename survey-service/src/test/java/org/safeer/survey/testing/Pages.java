package org.safeer.survey.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lists, as a client reads them that follows the link to each next page. */
public final class Pages {

  private Pages() {}

  /** One member of all items, read one item a page. */
  public static List<Object> each(
      Supplier<RequestSpecification> client, String path, String member) {
    List<Object> all = new ArrayList<>();
    String link = path + (path.contains("?") ? "&" : "?") + "limit=1";
    while (link != null) {
      Response page = client.get().urlEncodingEnabled(false).get(link);
      assertThat(page.statusCode()).as(link).isEqualTo(200);
      List<Object> items = page.path("items." + member);
      assertThat(items).as(link).hasSizeLessThanOrEqualTo(1);
      all.addAll(items);
      link = next(page);
    }
    return all;
  }

  private static String next(Response page) {
    String header = page.header("Link");
    String cursor = page.path("next");
    if (cursor == null) {
      assertThat(header).isNull();
      return null;
    }
    assertThat(header).contains(cursor).endsWith(">; rel=\"next\"");
    return header.substring(1, header.indexOf('>'));
  }
}
