package org.safeer.survey.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** A form is sent with all of its parts; the scanner sees that only of the file. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WholeForms implements OASFilter {

  @Override
  public RequestBody filterRequestBody(RequestBody body) {
    Content content = body.getContent();
    if (content != null && content.hasMediaType(MediaType.MULTIPART_FORM_DATA)) {
      Schema form = content.getMediaType(MediaType.MULTIPART_FORM_DATA).getSchema();
      form.setRequired(new ArrayList<>(form.getProperties().keySet()));
    }
    return body;
  }
}
