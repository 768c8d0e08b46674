package io.liaison.rest.authorization;

import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization.Departure;
import io.liaison.domain.authentication.Secret;
import io.liaison.rest.page.ReturnCookie;
import io.liaison.rest.wire.Exchange;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /oauth}: the addresses that a browser opens on its way to a consent and back. */
@Path("/oauth")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@RunOnVirtualThread
@Tag(name = "Consent")
public class AuthorizationResource {
    private final StartAuthorization startAuthorization;
    private final CompleteAuthorization completeAuthorization;
    private final BrowserBinding binding;
    private final Outcomes outcomes;
    private final ReturnCookie returning;

    public AuthorizationResource(
            StartAuthorization startAuthorization,
            CompleteAuthorization completeAuthorization,
            BrowserBinding binding,
            Outcomes outcomes,
            ReturnCookie returning) {
        this.startAuthorization = startAuthorization;
        this.completeAuthorization = completeAuthorization;
        this.binding = binding;
        this.outcomes = outcomes;
        this.returning = returning;
    }

    @GET
    @Path("/start/{ticket}")
    @Operation(summary = "Bind this browser to a consent, and go on to the provider")
    @APIResponse(responseCode = "303", description = "To the provider's consent page")
    public RestResponse<Object> start(
            @PathParam("ticket") String ticket, @Context HttpHeaders headers, @Context SecurityContext security) {
        return startAuthorization
                .start(new StartAuthorization.Command(new Secret(ticket)))
                .fold(
                        failure -> outcomes.failed(failure, headers, Exchange.of(security))
                                .build(),
                        this::leave);
    }

    @GET
    @Path("/callback")
    @Operation(summary = "Take the provider's answer")
    public RestResponse<Object> complete(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context SecurityContext security) {
        var exchange = Exchange.of(security);
        var command = CallbackRequest.of(uri, headers, binding, exchange);
        var answer = completeAuthorization
                .complete(command)
                .fold(
                        failure -> outcomes.failed(failure, headers, exchange),
                        view -> returning
                                .shown(headers, view.connection().id().toString())
                                .map(this::back)
                                .getOrElse(() -> outcomes.connected(view, headers, exchange)));
        return command.browserState()
                .fold(() -> answer, state -> answer.cookie(binding.end(state)))
                .build();
    }

    private ResponseBuilder<Object> back(URI page) {
        return ResponseBuilder.<Object>seeOther(page).cookie(returning.end());
    }

    private RestResponse<Object> leave(Departure departure) {
        return ResponseBuilder.<Object>seeOther(departure.consentUrl())
                .cookie(binding.begin(departure.state()))
                .build();
    }
}
