package io.liaison.rest.console.connector;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.connecting.CatalogueTold;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
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

/** {@code /console/connectors/{key}/edit}: the definition of a connector of the tenant's own, and its change. */
@Path("/console/connectors/{key}/edit")
@RunOnVirtualThread
public class EditConnectorResource {
    private final Definitions definitions;
    private final DefinePages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public EditConnectorResource(
            Definitions definitions, DefinePages pages, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        this.definitions = definitions;
        this.pages = pages;
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
                definitions
                        .connector(key, visitor)
                        .map(known -> pages.toEdit(frame, known, DefinitionText.of(known), Option.none(), visitor)),
                Part.CATALOGUE,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> change(
            @PathParam("key") String key, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var text = DefinitionText.typed(form.text("definition"));
        var read = form.version();
        return definitions
                .connector(key, visitor)
                .fold(
                        unknown -> answers.failed(unknown, Part.CATALOGUE, visitor.exchange()),
                        known -> definitions
                                .change(known.key(), text, read, visitor)
                                .fold(
                                        failure -> failed(known, text, failure, visitor),
                                        changed -> answers.next(
                                                Telling.on(address.catalogue(Option.none()), CatalogueTold.DEFINED))));
    }

    private RestResponse<Object> failed(Connector connector, DefinitionText text, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.CATALOGUE, exchange.language()), exchange);
        return answers.failed(failure, pages.toEdit(frame, connector, text, Option.some(failure), visitor), exchange);
    }
}
