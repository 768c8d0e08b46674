package io.liaison.rest.trigger;

import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.RepeatDelivery;
import io.liaison.application.text.ErrorTexts;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.security.Caller;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.PageDto;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.PathIds;
import io.liaison.rest.wire.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/triggers/{id}/deliveries}: what went out, what did not, and once more. */
@Path(Answers.ROOT + "/triggers/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Triggers")
public class DeliveriesResource {
    private final DeliveryDtoMapper mapper = new GeneratedDeliveryDtoMapper();
    private final ListDeliveries listDeliveries;
    private final RepeatDelivery repeatDelivery;
    private final ProblemResponses problems;

    public DeliveriesResource(ListDeliveries listDeliveries, RepeatDelivery repeatDelivery, ProblemResponses problems) {
        this.listDeliveries = listDeliveries;
        this.repeatDelivery = repeatDelivery;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "List what was delivered for a trigger and what was not, the latest first")
    @Parameter(in = ParameterIn.QUERY, name = "state", ref = "OfDeliveryState")
    @Parameter(in = ParameterIn.QUERY, name = "limit", ref = "Limit")
    @Parameter(in = ParameterIn.QUERY, name = "cursor", ref = "Cursor")
    public RestResponse<PageDto<DeliveryDto>> list(
            @PathParam("id") String id, @Context UriInfo uri, @Context SecurityContext security) {
        var caller = Caller.of(security);
        var texts = ErrorTexts.in(caller.exchange().language());
        return PathIds.trigger(id)
                .flatMap(
                        trigger -> Query.read(uri, query -> TriggerRequests.deliveries(caller.actor(), trigger, query)))
                .flatMap(listDeliveries::list)
                .map(page -> Pages.dto(page, sent -> mapper.toDto(sent, texts)))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }

    @POST
    @Path("/{deliveryId}/redeliver")
    @Operation(
            summary = "Deliver something again",
            description =
                    "Under the same id, so that a consumer that keeps ids acts once; whatever has become of it before.")
    public RestResponse<DeliveryDto> redeliver(
            @PathParam("id") String id, @PathParam("deliveryId") String deliveryId, @Context SecurityContext security) {
        var caller = Caller.of(security);
        var texts = ErrorTexts.in(caller.exchange().language());
        return PathIds.trigger(id)
                .flatMap(trigger -> PathIds.delivery(deliveryId)
                        .map(delivery -> new RepeatDelivery.Command(caller.actor(), trigger, delivery)))
                .flatMap(repeatDelivery::repeat)
                .map(sent -> mapper.toDto(sent, texts))
                .fold(failure -> problems.from(failure, caller.exchange()), RestResponse::ok);
    }
}
