package io.liaison.rest.console.connecting;

import io.liaison.application.port.Connecting;
import io.liaison.application.port.Connecting.CodeNeeded;
import io.liaison.application.port.Connecting.ConsentNeeded;
import io.liaison.application.port.Connecting.Done;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.rest.console.connection.Told;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.ReturnCookie;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How an attempt to connect goes on: to the connection, or to a person's consent first. */
public final class Ways {
    private final ConsoleAddress address;
    private final ReturnCookie returning;
    private final CodeCookie codes;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public Ways(
            ConsoleAddress address, ReturnCookie returning, CodeCookie codes, Frames frames, ConsoleAnswers answers) {
        this.address = address;
        this.returning = returning;
        this.codes = codes;
        this.frames = frames;
        this.answers = answers;
    }

    RestResponse<Object> goOn(Connecting connecting, Visitor visitor) {
        var connection = connecting.connection().subject().connection();
        return switch (connecting) {
            case Done done -> answers.next(Told.CONNECTED.on(address.connection(connection.id())));
            case ConsentNeeded consent -> toProvider(consent, visitor);
            case CodeNeeded code -> toCode(code, connection.id());
        };
    }

    /** A page leads on, since a browser takes no form to another site that our policy does not let it go to. */
    private RestResponse<Object> toProvider(ConsentNeeded consent, Visitor visitor) {
        var language = visitor.exchange().language();
        var page = answers.page(
                new ConsentPage(
                        frames.in(Part.CATALOGUE, language),
                        ConnectingWords.in(language),
                        consent.connection().subject().connectorName(),
                        consent.authorizationUrl().toString()),
                visitor.exchange());
        return ResponseBuilder.fromResponse(page)
                .cookie(returning.to(address.root() + "connections/" + ReturnCookie.CONNECTION + "?told=connected"))
                .build();
    }

    private RestResponse<Object> toCode(CodeNeeded needed, ConnectionId id) {
        return ResponseBuilder.fromResponse(answers.next(address.connection(id, "code")))
                .cookie(codes.of(id, ShownCode.of(needed)))
                .build();
    }
}
