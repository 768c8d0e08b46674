package io.liaison.example.spring;

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
import io.vavr.collection.HashMap;
import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

/** Answers the tickets of another application to whoever may use the connection to it. */
@RestController
@SpringBootApplication
@ConfigurationPropertiesScan
public class TicketService {
    private static final RestClient HTTP = RestClient.create();
    private final OpenLiaison engine;
    private final ConnectionId connection;

    TicketService(OpenLiaison engine, Settings settings) {
        var sandbox = ConnectorDraft.of("sandbox", "Sandbox", settings.provider(), "oauth2_client_credentials");
        var client = HashMap.of("clientId", new Text("liaison-machine"), "clientSecret", settings.secret());
        this.engine = engine;
        this.connection = engine.groundwork("default", settings.adminKey())
                .flatMap(ground -> ground.connection(sandbox, "Tickets", "Tickets", client))
                .getOrElseThrow(failure -> new IllegalStateException(failure.toString()));
    }

    public static void main(String... args) {
        SpringApplication.run(TicketService.class, args);
    }

    @GetMapping("/tickets")
    ResponseEntity<?> tickets(@RequestHeader(name = "Authorization", defaultValue = "") String shown) {
        var caller = engine.liaison().access().authenticate().authenticate(Authenticate.Command.bearer(shown));
        var getToken = engine.liaison().connections().getToken();
        return caller.flatMap(known -> getToken.token(new GetToken.Query(known.actor(), connection)))
                .fold(failure -> problem(caller.isLeft() ? 401 : 403, failure), TicketService::fetch);
    }

    private static ResponseEntity<?> fetch(GetToken.Token token) {
        var request = HTTP.get().uri(token.apiBaseUrl().get() + "/tickets");
        request.header("Authorization", "Bearer " + token.access().value().reveal());
        return ResponseEntity.ok(request.retrieve().body(Object.class));
    }

    private static ResponseEntity<?> problem(int refusal, Failure failure) {
        var why = ErrorTexts.in(Language.ENGLISH).explain(failure).members().toJavaMap();
        var answer = ResponseEntity.status(failure instanceof Unavailable ? 503 : refusal);
        return answer.header("Content-Type", "application/problem+json").body(why);
    }

    @Bean
    static OpenLiaison engine(Settings settings) {
        return OpenLiaison.on(settings.database(), settings.masterKey(), settings.publicUrl(), settings.provider())
                .flatMap(OpenLiaison::keepUp)
                .getOrElseThrow(failure -> new IllegalStateException(failure.toString()));
    }

    @ConfigurationProperties("liaison")
    record Settings(Server database, Secret masterKey, Secret adminKey, URI publicUrl, URI provider, Text secret) {}
}
