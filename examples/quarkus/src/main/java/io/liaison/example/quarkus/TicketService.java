package io.liaison.example.quarkus;

import io.liaison.application.engine.OpenLiaison;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.outbound.StorageProvider.Location.Server;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.authentication.FieldValue.Text;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.shared.ConnectionId;
import io.quarkus.runtime.Startup;
import io.vavr.collection.HashMap;
import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Answers the tickets of another application to whoever may use the connection to it. */
@Startup
@Path("/tickets")
public class TicketService {
    private final OpenLiaison engine;
    private final ConnectionId connection;

    TicketService(Config config) {
        var url = config.getValue("liaison.database.url", String.class);
        var user = config.getValue("liaison.database.user", String.class);
        var database = new Server(url, user, config.getValue("liaison.database.password", Secret.class));
        var masterKey = config.getValue("liaison.master-key", Secret.class);
        var publicUrl = config.getValue("liaison.public-url", URI.class);
        var provider = config.getValue("liaison.provider", URI.class);
        var sandbox = ConnectorDraft.of("sandbox", "Sandbox", provider, "oauth2_client_credentials");
        var secret = config.getValue("liaison.secret", Text.class);
        var client = HashMap.of("clientId", new Text("liaison-machine"), "clientSecret", secret);
        engine = OpenLiaison.on(database, masterKey, publicUrl, provider)
                .flatMap(OpenLiaison::keepUp)
                .getOrElseThrow(failure -> new IllegalStateException(failure.toString()));
        connection = engine.groundwork("default", config.getValue("liaison.admin-key", Secret.class))
                .flatMap(ground -> ground.connection(sandbox, "Tickets", "Tickets", client))
                .getOrElseThrow(failure -> new IllegalStateException(failure.toString()));
    }

    @PreDestroy
    void close() {
        var ignored = engine.close();
    }

    @GET
    public Response tickets(@HeaderParam("Authorization") @Nullable String shown) throws IOException {
        var caller = engine.liaison().access().authenticate().authenticate(Authenticate.Command.bearer(shown));
        var getToken = engine.liaison().connections().getToken();
        var token = caller.flatMap(known -> getToken.token(new GetToken.Query(known.actor(), connection)));
        return token.isLeft() ? problem(caller.isLeft() ? 401 : 403, token.getLeft()) : fetch(token.get());
    }

    private static Response fetch(GetToken.Token token) throws IOException {
        var request = URI.create(token.apiBaseUrl().get() + "/tickets").toURL().openConnection();
        var key = "Bearer " + token.access().value().reveal();
        request.setRequestProperty("Authorization", key);
        return Response.ok(request.getInputStream(), "application/json").build();
    }

    private static Response problem(int refusal, Failure failure) {
        var why = ErrorTexts.in(Language.ENGLISH).explain(failure).members().toJavaMap();
        var answer = Response.status(failure instanceof Unavailable ? 503 : refusal);
        return answer.type("application/problem+json").entity(why).build();
    }
}
