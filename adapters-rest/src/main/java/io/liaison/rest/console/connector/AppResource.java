package io.liaison.rest.console.connector;

import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.rest.console.connecting.CatalogueTold;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
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

/** {@code /console/connectors/{key}/oauth-app}: the tenant's own app, to which people consent. */
@Path("/console/connectors/{key}/oauth-app")
@RunOnVirtualThread
public class AppResource {
    private final GetConnector getConnector;
    private final ConfigureOAuthApp configureOAuthApp;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public AppResource(
            GetConnector getConnector,
            ConfigureOAuthApp configureOAuthApp,
            ConsoleAddress address,
            Frames frames,
            ConsoleAnswers answers) {
        this.getConnector = getConnector;
        this.configureOAuthApp = configureOAuthApp;
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
                connector(key, visitor).map(form -> page(frame, form, "", "", FieldFaults.NONE, visitor)),
                Part.CATALOGUE,
                visitor.exchange());
    }

    /** All but the secret comes back where it is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> enter(
            @PathParam("key") String key, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        return connector(key, visitor)
                .fold(
                        unknown -> answers.failed(unknown, Part.CATALOGUE, visitor.exchange()),
                        known -> configureOAuthApp
                                .configure(new ConfigureOAuthApp.Command(
                                        visitor.actor(),
                                        known.governed().connector().key(),
                                        form.text("clientId").map(String::strip),
                                        form.text("clientSecret")
                                                .map(String::strip)
                                                .map(Secret::new),
                                        scopes(form),
                                        Option.none()))
                                .fold(
                                        failure -> failed(known, form, failure, visitor),
                                        entered -> answers.next(Telling.on(
                                                address.catalogue(Option.none()), CatalogueTold.CONFIGURED))));
    }

    private RestResponse<Object> failed(ConnectorForm connector, Form form, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.CATALOGUE, exchange.language()), exchange);
        return answers.failed(
                failure,
                page(
                        frame,
                        connector,
                        form.text("clientId").getOrElse(""),
                        form.text("scopes").getOrElse(""),
                        FieldFaults.of(failure, exchange.language()),
                        visitor),
                exchange);
    }

    private static Seq<String> scopes(Form form) {
        return form.text("scopes")
                .<Seq<String>>map(text -> List.of(text.strip().split("[\\s,]+")))
                .getOrElse(List::empty);
    }

    private Either<Failure, ConnectorForm> connector(String key, Visitor visitor) {
        return PathIds.connector(key)
                .flatMap(known -> getConnector.get(new GetConnector.Query(visitor.actor(), known)));
    }

    private AppPage page(
            Frame frame, ConnectorForm connector, String clientId, String scopes, FieldFaults faults, Visitor visitor) {
        return new AppPage(
                frame,
                ConnectorWords.in(visitor.exchange().language()),
                connector.governed().connector().name(),
                address.connector(connector.governed().connector().key(), "oauth-app")
                        .toString(),
                address.catalogue(Option.none()).toString(),
                connector.hasApp(),
                connector.redirectUri().toString(),
                clientId,
                scopes,
                faults);
    }
}
