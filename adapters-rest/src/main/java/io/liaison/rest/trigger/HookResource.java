package io.liaison.rest.trigger;

import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.HookAddresses;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Either;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
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

/** {@code /hooks/{address}}: where providers post what happens. Whoever knows an address is asked for a signature, and for nothing else. */
@Path(HookAddresses.PATH + "{address}")
@RunOnVirtualThread
@Tag(name = "Hooks")
public class HookResource {
    private final ReceiveCall receiveCall;
    private final HookAddresses addresses;
    private final ProblemResponses problems;

    public HookResource(ReceiveCall receiveCall, HookAddresses addresses, ProblemResponses problems) {
        this.receiveCall = receiveCall;
        this.addresses = addresses;
        this.problems = problems;
    }

    @POST
    @Operation(
            summary = "Take what a provider reports",
            description =
                    "Up to 5 MB, signed as the connector says. The answer is 204 once it is certain that the event stays, "
                            + "also when it was taken before; whatever else is answered, it is to be sent again.")
    @RequestBody(ref = "Reported")
    @APIResponse(responseCode = "204", description = "Taken, now or before")
    @APIResponse(responseCode = "200", ref = "HandshakeAnswered")
    public RestResponse<StreamingOutput> post(
            @PathParam("address") String address, @Context ContainerRequestContext request, InputStream body) {
        return answer(receive(address, request, body), request);
    }

    @GET
    @Operation(summary = "Answer a provider that makes sure whose address this is")
    @APIResponse(responseCode = "200", ref = "HandshakeAnswered")
    public RestResponse<StreamingOutput> get(
            @PathParam("address") String address, @Context ContainerRequestContext request) {
        return answer(receive(address, request, request.getEntityStream()), request);
    }

    /** Some only look whether anybody is there; that is answered without a proof, since it takes nothing. */
    @HEAD
    @Operation(summary = "Answer a provider that looks whether anybody is there")
    @APIResponse(responseCode = "200", description = "Somebody is")
    public RestResponse<StreamingOutput> head(
            @PathParam("address") String address, @Context ContainerRequestContext request) {
        return receive(address, request, request.getEntityStream())
                .fold(
                        failure ->
                                failure instanceof WebhookNotBelieved ? RestResponse.ok() : problem(failure, request),
                        answer -> RestResponse.ok());
    }

    private Either<Failure, ReceiveCall.Answer> receive(
            String address, ContainerRequestContext request, InputStream body) {
        return HookRequests.receive(address, addresses, request, body).flatMap(receiveCall::receive);
    }

    private RestResponse<StreamingOutput> answer(
            Either<Failure, ReceiveCall.Answer> received, ContainerRequestContext request) {
        return received.fold(failure -> problem(failure, request), HookAnswers::of);
    }

    private RestResponse<StreamingOutput> problem(Failure failure, ContainerRequestContext request) {
        return problems.from(failure, Exchange.of(request.getSecurityContext()));
    }
}
