package io.liaison.example.plain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.liaison.application.engine.Liaison;
import io.liaison.application.engine.OpenLiaison;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.authentication.FieldValue.Text;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Serves {@code /tickets} to whoever may use the connection to them, and to nobody else. */
public record Tickets(Liaison liaison, ConnectionId connection) {

    /** The folder of the database, the provider's address, and the key of the administrator. */
    public static void main(String... args) throws IOException {
        var provider = URI.create(args[1]);
        var desk = ConnectorDraft.of("desk", "Desk", provider, "oauth2_client_credentials");
        var client =
                HashMap.of("clientId", new Text("liaison-machine"), "clientSecret", new Text("liaison-machine-secret"));
        var storage = new StorageProvider.Settings(new Location.Embedded(args[0]), Option.none());
        var gateway = GatewayProvider.Settings.allowing(provider.getAuthority());
        var begun = OpenLiaison.on(storage, gateway, URI.create("http://localhost"))
                .flatMap(engine -> engine.groundwork("shop", new Secret(args[2]))
                        .flatMap(ground -> ground.connection(desk, "Support", "Desk", client))
                        .map(connection -> new Tickets(engine.liaison(), connection)));
        System.out.println(begun.isRight() ? begun.get().serve() : explained(begun.getLeft()));
    }

    private String serve() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tickets", this::answer);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tickets";
    }

    private void answer(HttpExchange exchange) throws IOException {
        var shown = Option.of(exchange.getRequestHeaders().getFirst("Authorization"))
                .getOrElse("");
        var caller = liaison.access().authenticate().authenticate(Authenticate.Command.bearer(shown));
        var token = caller.flatMap(
                known -> liaison.connections().getToken().token(new GetToken.Query(known.actor(), connection)));
        var body = token.isRight()
                ? fetch(token.get())
                : explained(token.getLeft()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(token.isRight() ? 200 : caller.isLeft() ? 401 : 403, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** With a token that works now, whatever had to be done for it. */
    private static byte[] fetch(GetToken.Token token) throws IOException {
        var call = URI.create(token.apiBaseUrl().get() + "/tickets").toURL().openConnection();
        call.setRequestProperty(
                "Authorization", "Bearer " + token.access().value().reveal());
        try (var answer = call.getInputStream()) {
            return answer.readAllBytes();
        }
    }

    private static String explained(Failure why) {
        var words = ErrorTexts.in(Language.ENGLISH).explain(why);
        return words.code().number() + ": " + words.detail();
    }
}
