package org.safeer.kit.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.identity.GrantFree;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** The smallest resource that meets every way a request can fail. */
@Path("/boxes/{box}/things")
public class ThingResource {

  /** A part of a thing. */
  public record Part(@NotBlank String name) {}

  /** A thing as it is sent. */
  public record ThingRequest(
      @NotNull @Min(1) Integer size,
      @NotNull List<@Valid Part> parts,
      Map<String, Integer> marks,
      Shade shade,
      @Digits(integer = 3, fraction = 1) BigDecimal weight,
      Instant madeAt) {}

  /** What a thing may look like. */
  public enum Shade {
    @JsonProperty("light-blue")
    LIGHT_BLUE,
    @JsonProperty("red")
    RED
  }

  private final Caller caller;

  ThingResource(Caller caller) {
    this.caller = caller;
  }

  @GET
  @RolesAllowed("things:read")
  public Map<String, String> get(@QueryParam("limit") Integer limit) {
    return Map.of("client", caller.clientId(), "role", caller.role());
  }

  @PUT
  @Path("{thing}")
  @RolesAllowed("things:write")
  public ThingRequest put(UUID thing, @Valid @NotNull ThingRequest request) {
    if (request.size() == 13) {
      throw new ProblemException(
          KitProblem.CONFLICT,
          "Thirteen is taken.",
          List.of(new FieldError(JsonPointers.of("size"), "taken", "size is taken")));
    }
    return request;
  }

  @GET
  @Path("tagged")
  @RolesAllowed("things:read")
  public Response tagged() {
    return Response.ok(Map.of("size", 7)).header("ETag", "\"7\"").build();
  }

  @GET
  @Path("broken")
  @RolesAllowed("things:read")
  public String broken() {
    throw new IllegalStateException("SELECT secret FROM somewhere");
  }

  @GET
  @Path("undeclared")
  public String undeclared() {
    return "nobody may read this";
  }

  @GET
  @Path("open")
  @GrantFree
  @RolesAllowed("things:read")
  public Map<String, String> open() {
    return Map.of("client", caller.clientId());
  }
}
