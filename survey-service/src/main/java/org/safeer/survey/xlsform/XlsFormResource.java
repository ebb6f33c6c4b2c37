package org.safeer.survey.xlsform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.survey.Flags;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;
import org.safeer.survey.questionnaire.QuestionnaireKey;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;

/** Questionnaires as XLSForms over HTTP. */
@Path("/v1/studies/{study}/questionnaires/{questionnaire}")
@Tag(name = "Questionnaires")
public class XlsFormResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final XlsForms forms;

  XlsFormResource(XlsForms forms) {
    this.forms = forms;
  }

  /** Makes a draft of a workbook. */
  @PUT
  @Path("/xlsform")
  @Consumes(XLSX)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed("questionnaires:write")
  @Operation(
      operationId = "putXlsForm",
      summary = "Store a draft from an XLSForm",
      description =
          "Who designs questionnaires in a spreadsheet, for ODK or KoBo, brings them along. Nothing"
              + " is dropped in silence: what cannot be represented refuses the workbook, each"
              + " thing named by sheet, row and column; with `partial=true` the rest is stored, and"
              + " `findings` names what was left out, and what was understood in another way. As"
              + " for any draft, `If-Match` is needed where one is stored.")
  @RequestBody(
      description =
          "A workbook, an .xlsx file of at most 2 MiB; of formulas the last value is read",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "201",
      description = "Stored as the first draft",
      content = @Content(schema = @Schema(implementation = XlsFormView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or the same as stored",
      content = @Content(schema = @Schema(implementation = XlsFormView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "The body is no workbook, or something in it cannot be stored: `errors[].pointer` is"
              + " sheet, row and column, as in `/survey/7/relevant`")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  @APIResponse(responseCode = "412", description = "The draft has changed since you read it")
  @APIResponse(responseCode = "413", description = "The workbook is larger than 2 MiB")
  @APIResponse(responseCode = "428", description = "A stored draft needs `If-Match`")
  public RestResponse<XlsFormView> put(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("partial") String partial,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull byte[] workbook) {
    QuestionnaireKey key = new QuestionnaireKey(study, questionnaire);
    return Replies.stored(forms.put(key, workbook, Flags.read("partial", partial), ifMatch));
  }

  /** The draft as a workbook. */
  @GET
  @Path("/xlsform")
  @Produces(XLSX)
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getXlsForm",
      summary = "Read the draft as an XLSForm",
      description =
          "To edit it in a spreadsheet, to translate it, or to fill it in with another tool. Read"
              + " back, it is the same draft: what XLSForm has no word for stands in columns that"
              + " begin with `safeer::`, which other tools leave out.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "404", description = "There is no draft, or it is not yours to see")
  public RestResponse<byte[]> ofDraft(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire) {
    return reply(forms.draft(new QuestionnaireKey(study, questionnaire)));
  }

  /** A published version as a workbook. */
  @GET
  @Path("/versions/{version}/xlsform")
  @Produces(XLSX)
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getXlsFormOfVersion",
      summary = "Read a published version as an XLSForm",
      description =
          "For a client that fills in XLSForms: its answers are to the version that they name.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "400", description = "The key or the number is malformed")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<byte[]> ofVersion(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @PathParam("version") @Min(1) int version) {
    return reply(forms.version(new QuestionnaireVersionKey(study, questionnaire, version)));
  }

  private static RestResponse<byte[]> reply(Stored<byte[]> workbook) {
    return Replies.found(workbook.view(), workbook.version());
  }
}
