package org.safeer.survey.consentform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;

/** Consent forms over HTTP. */
@Path("/v1/studies/{study}/consent-forms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent forms", description = "What participants are shown before they agree")
public class ConsentFormResource {

  private final ConsentForms forms;

  ConsentFormResource(ConsentForms forms) {
    this.forms = forms;
  }

  /** The study's forms. */
  @GET
  @RolesAllowed("consent-forms:read")
  @Operation(
      operationId = "listConsentForms",
      summary = "List consent forms",
      description = "By version, old ones too: consents still refer to them.")
  @APIResponse(
      responseCode = "200",
      description = "A page of forms",
      content = @Content(schema = @Schema(implementation = ConsentFormPage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(forms.list(study, limit, cursor), uri);
  }

  /** Stores a form. */
  @PUT
  @Path("/{formVersion}")
  @RolesAllowed("consent-forms:write")
  @Operation(
      operationId = "putConsentForm",
      summary = "Store a consent form",
      description =
          "A version never changes, since consents refer to what was shown; a changed text is"
              + " another version. From a study's first form on, every consent must name one of its"
              + " versions, a language of the form's text, and scopes the form has. Safe to send"
              + " again.")
  @APIResponse(
      responseCode = "201",
      description = "Stored",
      content = @Content(schema = @Schema(implementation = ConsentFormView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Stored before, with the same content",
      content = @Content(schema = @Schema(implementation = ConsentFormView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "A field breaks a rule: `required` where `withdrawal` lacks a language of `text`,"
              + " `study-basis` where the study holds published data …")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  @APIResponse(
      responseCode = "409",
      description = "`consent-form-differs`: stored before, with other content")
  public RestResponse<ConsentFormView> put(
      @PathParam("study") String study,
      @PathParam("formVersion") @Pattern(regexp = Shapes.KEY) String formVersion,
      @NotNull @Valid ConsentFormContent request) {
    return Replies.stored(forms.put(new ConsentFormKey(study, formVersion), request));
  }

  /** One form. */
  @GET
  @Path("/{formVersion}")
  @RolesAllowed("consent-forms:read")
  @Operation(
      operationId = "getConsentForm",
      summary = "Read a consent form",
      description = "What to show a participant; the same for ever.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content = @Content(schema = @Schema(implementation = ConsentFormView.class)))
  @APIResponse(responseCode = "400", description = "The version is malformed")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<ConsentFormView> get(
      @PathParam("study") String study,
      @PathParam("formVersion") @Pattern(regexp = Shapes.KEY) String formVersion) {
    ConsentFormView view = forms.view(new ConsentFormKey(study, formVersion));
    return Replies.found(view, view.version());
  }

  /** How a page of forms looks. */
  record ConsentFormPage(List<ConsentFormView> items, String next) {}
}
