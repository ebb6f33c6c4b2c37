package org.safeer.survey.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.identity.Caller;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;

/** Contact details over HTTP. */
@Path("/v1/studies/{study}/participants/{participant}/contact")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Contacts",
    description = "How participants can be reached, apart from all they said; encrypted")
public class ContactResource {

  private final Contacts contacts;
  private final Caller caller;

  ContactResource(Contacts contacts, Caller caller) {
    this.contacts = contacts;
    this.caller = caller;
  }

  /** Stores contact details. */
  @PUT
  @RolesAllowed("contacts:write")
  @Operation(
      operationId = "putContact",
      summary = "Store contact details",
      description =
          "Only if the study needs them, to invite people or ask them again: this is the one place"
              + " for a name or an address. They are encrypted under a key of their own, are in no"
              + " event and no log, and go when the participant withdraws from all. Once stored, they"
              + " change with `If-Match`. A data collector stores those of participants it"
              + " registered, and cannot read them again.")
  @APIResponse(
      responseCode = "201",
      description = "Stored",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or the same as stored",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  @APIResponse(responseCode = "400", description = "A field breaks a rule")
  @APIResponse(responseCode = "404", description = "`participant-unknown`, or no study of yours")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  @APIResponse(responseCode = "412", description = "The details have changed since you read them")
  @APIResponse(responseCode = "428", description = "Stored details need `If-Match`")
  @APIResponse(
      responseCode = "503",
      description = "`contacts-unavailable`: this installation has no key for contact details")
  public RestResponse<ContactView> put(
      @PathParam("study") String study,
      @PathParam("participant") @Pattern(regexp = Shapes.UUID) String participant,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PutContactRequest request) {
    return Replies.stored(
        contacts.put(key(study, participant), request, ifMatch, Access.of(caller)));
  }

  /** The contact details of a participant. */
  @GET
  @RolesAllowed("contacts:read")
  @Operation(
      operationId = "getContact",
      summary = "Read contact details",
      description = "For the study's team alone.")
  @APIResponse(
      responseCode = "200",
      description = "The details",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There are none, or no study of yours")
  @APIResponse(
      responseCode = "503",
      description = "`contacts-unavailable`: the key they are encrypted with is not here")
  public RestResponse<ContactView> get(
      @PathParam("study") String study,
      @PathParam("participant") @Pattern(regexp = Shapes.UUID) String participant) {
    ContactView view = contacts.view(key(study, participant));
    return Replies.found(view, view.version());
  }

  /** Deletes contact details. */
  @DELETE
  @RolesAllowed("contacts:write")
  @Operation(
      operationId = "deleteContact",
      summary = "Delete contact details",
      description =
          "As soon as nobody needs them any more; the participant and their answers stay. A retry"
              + " changes nothing.")
  @APIResponse(responseCode = "204", description = "Deleted, now or before")
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "`participant-unknown`, or no study of yours")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  public void delete(
      @PathParam("study") String study,
      @PathParam("participant") @Pattern(regexp = Shapes.UUID) String participant) {
    contacts.delete(key(study, participant), Access.of(caller));
  }

  private static EntityKey key(String study, String participant) {
    return new EntityKey(study, UUID.fromString(participant));
  }
}
