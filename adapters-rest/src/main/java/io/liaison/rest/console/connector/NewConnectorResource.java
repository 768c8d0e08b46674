package io.liaison.rest.console.connector;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/connectors/new}: a connector of the tenant's own is defined. */
@Path("/console/connectors/new")
@RunOnVirtualThread
public class NewConnectorResource {
    private final Definitions definitions;
    private final DefinePages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public NewConnectorResource(
            Definitions definitions, DefinePages pages, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        this.definitions = definitions;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.CATALOGUE, visitor.exchange().language());
        var sample = DefinitionText.typed(
                Option.some(ConnectorWords.in(visitor.exchange().language()).get("sample")));
        return answers.page(pages.toAdd(frame, sample, Option.none(), visitor), visitor.exchange());
    }

    /** Nobody replaces a connector by a slip: whoever means to says so on a second try. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> define(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var text = DefinitionText.typed(form.text("definition"));
        var frame = frames.in(Part.CATALOGUE, visitor.exchange().language());
        return definitions
                .replaced(text, visitor)
                .filter(key -> !form.text("replace").contains(key.value()))
                .map(key -> answers.page(pages.toReplace(frame, text, key, visitor), visitor.exchange()))
                .getOrElse(() -> define(text, visitor));
    }

    private RestResponse<Object> define(DefinitionText text, Visitor visitor) {
        var exchange = visitor.exchange();
        return definitions
                .add(text, visitor)
                .fold(
                        failure -> answers.failed(
                                failure,
                                pages.toAdd(
                                        answers.under(
                                                failure, frames.in(Part.CATALOGUE, exchange.language()), exchange),
                                        text,
                                        Option.some(failure),
                                        visitor),
                                exchange),
                        defined -> answers.next(Telling.on(address.catalogue(Option.none()), CatalogueTold.DEFINED)));
    }
}
