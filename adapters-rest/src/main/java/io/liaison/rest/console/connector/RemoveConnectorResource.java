package io.liaison.rest.console.connector;

import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.connecting.CatalogueTold;
import io.liaison.rest.console.frame.ConfirmPage;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/connectors/{key}/remove}: what depends on a connector of the tenant's own, and its end. */
@Path("/console/connectors/{key}/remove")
@RunOnVirtualThread
public class RemoveConnectorResource {
    private final RemoveConnector removeConnector;
    private final Definitions definitions;
    private final Dependents dependents;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public RemoveConnectorResource(
            RemoveConnector removeConnector,
            Definitions definitions,
            Dependents dependents,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.removeConnector = removeConnector;
        this.definitions = definitions;
        this.dependents = dependents;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("key") String key, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.CATALOGUE, visitor.exchange().language());
        return answers.page(
                definitions.connector(key, visitor).map(known -> page(frame, known, visitor)),
                Part.CATALOGUE,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> remove(
            @PathParam("key") String key, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var read = Form.sent(sent).version();
        return definitions
                .connector(key, visitor)
                .fold(
                        unknown -> answers.failed(unknown, Part.CATALOGUE, visitor.exchange()),
                        known -> removeConnector
                                .remove(new RemoveConnector.Command(visitor.actor(), known.key(), read))
                                .fold(
                                        failure -> kept(known, failure, visitor),
                                        removed -> answers.next(
                                                Telling.on(address.catalogue(Option.none()), CatalogueTold.REMOVED))));
    }

    private RestResponse<Object> kept(Connector connector, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.CATALOGUE, exchange.language()), exchange);
        return answers.failed(failure, page(frame, connector, visitor), exchange);
    }

    private ConfirmPage page(Frame frame, Connector connector, Visitor visitor) {
        var labels = ConnectorWords.in(visitor.exchange().language());
        var users = dependents.of(connector.key(), visitor);
        return new ConfirmPage(
                frame,
                labels.get("remove"),
                connector.name(),
                labels.get(users.isEmpty() ? "remove.intro" : "remove.used"),
                users.asJava(),
                labels.get("remove.do"),
                address.connector(connector.key(), "remove").toString(),
                address.catalogue(Option.none()).toString(),
                labels.get("catalogue"),
                VersionTag.of(connector.version()));
    }
}
