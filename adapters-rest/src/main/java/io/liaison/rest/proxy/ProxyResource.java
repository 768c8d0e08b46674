package io.liaison.rest.proxy;

import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.connection.RequestThrough.Header;
import io.liaison.application.port.inbound.connection.RequestThrough.Query;
import io.liaison.application.port.inbound.connection.RequestThrough.Request;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.PathOutsideApi;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.Proxied;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/connections/{id}/proxy/…}: the API behind a connection, for those who never see its credential. */
@Path(Answers.ROOT + Proxied.TEMPLATE)
@RunOnVirtualThread
@Tag(name = "Requests through connections")
public class ProxyResource {
    private static final String WHAT_HAPPENS =
            "The request goes to this path below the API address of the connection, with its credential, and the API's "
                    + "answer comes back as it is, whichever status it has; a problem of ours has the type "
                    + "`application/problem+json` and a code. Bodies go by up to 10 MB on the way there and 100 MB on the "
                    + "way back, within 60 s. A request that the API answers with 401 is sent once more with a fresh "
                    + "token, unless its body is larger than 1 MB. The path cannot lead elsewhere, and redirections are "
                    + "not followed.";

    private final RequestThrough requestThrough;
    private final ProblemResponses problems;

    public ProxyResource(RequestThrough requestThrough, ProblemResponses problems) {
        this.requestThrough = requestThrough;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Send a GET request through the connection", description = WHAT_HAPPENS)
    @APIResponse(responseCode = "200", ref = "PassedOn")
    public RestResponse<StreamingOutput> get(
            @PathParam("id") String id, @PathParam("path") String path, @Context ContainerRequestContext request) {
        return send(id, request, request.getEntityStream());
    }

    @HEAD
    @Operation(summary = "Send a HEAD request through the connection", description = WHAT_HAPPENS)
    @APIResponse(responseCode = "200", ref = "PassedOn")
    public RestResponse<StreamingOutput> head(
            @PathParam("id") String id, @PathParam("path") String path, @Context ContainerRequestContext request) {
        return send(id, request, request.getEntityStream());
    }

    @POST
    @Operation(summary = "Send a POST request through the connection", description = WHAT_HAPPENS)
    @APIResponse(responseCode = "200", ref = "PassedOn")
    @RequestBody(ref = "SentOn")
    public RestResponse<StreamingOutput> post(
            @PathParam("id") String id,
            @PathParam("path") String path,
            @Context ContainerRequestContext request,
            InputStream body) {
        return send(id, request, body);
    }

    @PUT
    @Operation(summary = "Send a PUT request through the connection", description = WHAT_HAPPENS)
    @APIResponse(responseCode = "200", ref = "PassedOn")
    @RequestBody(ref = "SentOn")
    public RestResponse<StreamingOutput> put(
            @PathParam("id") String id,
            @PathParam("path") String path,
            @Context ContainerRequestContext request,
            InputStream body) {
        return send(id, request, body);
    }

    @PATCH
    @Operation(summary = "Send a PATCH request through the connection", description = WHAT_HAPPENS)
    @APIResponse(responseCode = "200", ref = "PassedOn")
    @RequestBody(ref = "SentOn")
    public RestResponse<StreamingOutput> patch(
            @PathParam("id") String id,
            @PathParam("path") String path,
            @Context ContainerRequestContext request,
            InputStream body) {
        return send(id, request, body);
    }

    @DELETE
    @Operation(summary = "Send a DELETE request through the connection", description = WHAT_HAPPENS)
    @APIResponse(responseCode = "200", ref = "PassedOn")
    @RequestBody(ref = "SentOn")
    public RestResponse<StreamingOutput> delete(
            @PathParam("id") String id,
            @PathParam("path") String path,
            @Context ContainerRequestContext request,
            InputStream body) {
        return send(id, request, body);
    }

    @OPTIONS
    @Operation(summary = "Send an OPTIONS request through the connection", description = WHAT_HAPPENS)
    @APIResponse(responseCode = "200", ref = "PassedOn")
    public RestResponse<StreamingOutput> options(
            @PathParam("id") String id, @PathParam("path") String path, @Context ContainerRequestContext request) {
        return send(id, request, request.getEntityStream());
    }

    private RestResponse<StreamingOutput> send(String id, ContainerRequestContext request, InputStream body) {
        var caller = Caller.of(request.getSecurityContext());
        return PathIds.connection(id)
                .flatMap(connection -> raw(request, body).map(raw -> new Query(caller.actor(), connection, raw)))
                .flatMap(requestThrough::send)
                .fold(
                        failure -> problems.from(failure, caller.exchange()),
                        answer -> PassedAnswers.of(answer, request.getMethod()));
    }

    private static Either<Failure, Request> raw(ContainerRequestContext request, InputStream body) {
        var address = request.getUriInfo().getRequestUri();
        return Proxied.rest(address.getRawPath())
                .<Failure>toEither(() -> new PathOutsideApi(address.getRawPath()))
                .flatMap(path -> Framing.length(request.getHeaders())
                        .map(length -> new Request(
                                request.getMethod(),
                                path,
                                Option.of(address.getRawQuery()),
                                headers(request),
                                length,
                                new UploadedBody(body))));
    }

    private static Seq<Header> headers(ContainerRequestContext request) {
        return List.ofAll(request.getHeaders().entrySet())
                .flatMap(header -> Array.ofAll(header.getValue()).map(value -> new Header(header.getKey(), value)));
    }
}
