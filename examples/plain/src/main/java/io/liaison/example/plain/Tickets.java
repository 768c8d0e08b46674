package io.liaison.example.plain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.liaison.application.engine.Liaison;
import io.liaison.application.engine.Parts;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Serves {@code /tickets/<connection>} to whoever may use that connection, and to nobody else. */
public record Tickets(Liaison liaison) {

    /** The folder of the database, the provider's address, and the key of the administrator. */
    public static void main(String... args) {
        var provider = URI.create(args[1]);
        var opened = Parts.storage()
                .flatMap(found ->
                        found.open(new StorageProvider.Settings(new Location.Embedded(args[0]), Option.none())))
                .flatMap(storage -> Parts.gateway()
                        .flatMap(found -> found.open(new GatewayProvider.Settings(
                                HashSet.of(provider.getAuthority()),
                                Option.none(),
                                Option.none(),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(10))))
                        .map(gateway -> Liaison.builder()
                                .storage(storage)
                                .gateway(gateway)
                                .clock(storage.clock())
                                .publicUrl(URI.create("http://localhost"))
                                .events(Either::right)));
        var begun = opened.flatMap(liaison -> new Setting(liaison, provider)
                .connection(new Secret(args[2]))
                .map(connection -> new Tickets(liaison).serve(connection)));
        System.out.println(begun.fold(Tickets::explained, address -> address));
    }

    private String serve(ConnectionId connection) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/tickets/", this::answer);
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/tickets/" + connection;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var key = Option.of(exchange.getRequestHeaders().getFirst("Authorization"))
                .map(it -> it.replace("Bearer ", ""));
        var name = exchange.getRequestURI().getPath().substring("/tickets/".length());
        var token = liaison.access()
                .authenticate()
                .authenticate(new Authenticate.Command(key.map(Secret::new)))
                .flatMap(who -> ConnectionId.parse(name)
                        .<Failure>toEither(() -> new ConnectionNotFound(name))
                        .flatMap(connection ->
                                liaison.connections().getToken().token(new GetToken.Query(who.actor(), connection))));
        var body = token.isRight()
                ? tickets(token.get())
                : explained(token.getLeft()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(token.isRight() ? 200 : 403, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** With a token that works now, whatever had to be done for it. */
    private static byte[] tickets(GetToken.Token token) throws IOException {
        var call = URI.create(token.apiBaseUrl().getOrElse("") + "/tickets")
                .toURL()
                .openConnection();
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
