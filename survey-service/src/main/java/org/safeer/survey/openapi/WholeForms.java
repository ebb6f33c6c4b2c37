package org.safeer.survey.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** Which parts a form must have; the scanner sees that only of the file. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WholeForms implements OASFilter {

  private static final Set<String> OPTIONAL =
      Set.of("mapping", "savedMapping", "importKey", "dryRun");

  @Override
  public RequestBody filterRequestBody(RequestBody body) {
    Content content = body.getContent();
    if (content != null && content.hasMediaType(MediaType.MULTIPART_FORM_DATA)) {
      Schema form = content.getMediaType(MediaType.MULTIPART_FORM_DATA).getSchema();
      List<String> required = new ArrayList<>(form.getProperties().keySet());
      required.removeAll(OPTIONAL);
      form.setRequired(required);
    }
    return body;
  }
}
