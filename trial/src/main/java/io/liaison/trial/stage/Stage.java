package io.liaison.trial.stage;

import io.liaison.application.port.Connecting;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.sandbox.imitation.Detour;
import io.liaison.sandbox.imitation.Event;
import io.liaison.sandbox.imitation.Imitation;
import io.liaison.sandbox.imitation.ImitationServer;
import io.liaison.sandbox.imitation.habits.Placement;
import io.liaison.sandbox.imitation.habits.Rotation;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.time.Duration;

/** A provider, a customer who has its connector, and somebody who connects. */
public record Stage(Life life, ImitationServer server, Imitation provider, MovedClock clock, Customer customer)
        implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Defines the connector as it is shipped, but for the addresses. */
    Either<Failure, Stage> furnished() {
        return customer.defines(Detoured.definition(life.connector().written(), detour()::rewrite))
                .flatMap(defined -> usesTheAppOfTheCompany()
                        ? customer.registers("a-clientId", "a-clientSecret")
                        : Either.right(defined))
                .map(furnished -> this);
    }

    private boolean usesTheAppOfTheCompany() {
        return life.kind() == AuthenticationKind.AUTHORIZATION_CODE || life.kind() == AuthenticationKind.DEVICE_CODE;
    }

    private Detour detour() {
        return server.detour(life.key());
    }

    /** From the form to the account, with whatever the person has to do at the provider. */
    public Either<Failure, Connection> connect() {
        return customer.connect(entered(0)).flatMap(this::completed);
    }

    public Either<Failure, Connection> reconnect(ConnectionId id) {
        return customer.reconnect(id, entered(1)).flatMap(this::completed);
    }

    /** What the provider is to take without OAuth, it has given out before. */
    private Map<String, FieldValue> entered(int attempt) {
        var fixed = List.ofAll(provider.habits().api().keys())
                .flatMap(List::ofAll)
                .find(place -> place.in() == Placement.In.BASIC);
        var form = FilledForm.of(life.connector().form(life.offer()), fixed, detour()::rewrite, attempt);
        if (life.kind().isShownAsEntered()) {
            provider.habits().api().keys().forEach(places -> provider.register(form.parts(places)));
        }
        return life.kind() == AuthenticationKind.DEVICE_CODE
                ? form.values().remove("clientId").remove("clientSecret")
                : form.values();
    }

    private Either<Failure, Connection> completed(Connecting connecting) {
        var person = Person.atOnce(customer.ground().liaison());
        return switch (connecting) {
            case Connecting.Done done ->
                Either.right(done.connection().subject().connection());
            case Connecting.ConsentNeeded needed -> person.consents(needed).map(view -> view.connection());
            case Connecting.CodeNeeded needed ->
                person.enters(needed)
                        .flatMap(entered -> answered(
                                needed.connection().subject().connection().id()));
        };
    }

    /** Asks until the provider may be asked, which takes a second of the database's own time. */
    private Either<Failure, Connection> answered(ConnectionId id) {
        var former = provider.seen().count(Event.TOKEN);
        var end = System.nanoTime() + PATIENCE.toNanos();
        var report = customer.check(id);
        while (provider.seen().count(Event.TOKEN) == former && System.nanoTime() < end) {
            report = customer.check(id);
        }
        return report.flatMap(checked -> customer.connection(id));
    }

    /** Whether there is a next token without anybody's doing. */
    public boolean renews() {
        return life.kind().needsConsent()
                ? provider.habits().refresh().rotation() != Rotation.NONE
                : !life.kind().isShownAsEntered();
    }

    public boolean renewsWhatEnds() {
        return renews() && provider.habits().answer().expiry().first().isPresent();
    }

    /** What is exchanged for its successor has to be good for that, and some providers refuse until shortly before the end. */
    public boolean renewsWhatIsRefused() {
        return renews() && life.asksWhoseAccountItIs() && !exchanges() && renewsAtAnyTime();
    }

    /** Where nothing tells whose account it is, or there is no next token before. */
    public boolean noticesOnlyAtTheEnd() {
        return renews() && !(life.asksWhoseAccountItIs() && renewsAtAnyTime());
    }

    private boolean exchanges() {
        return provider.habits().refresh().rotation() == Rotation.EXCHANGES;
    }

    public boolean renewsAtAnyTime() {
        return provider.habits().refresh().notBefore().isEmpty();
    }

    public boolean healsItself() {
        return life.kind().isShownAsEntered()
                ? !life.asksWhoseAccountItIs()
                : !life.kind().needsConsent();
    }

    @Override
    public void close() {
        server.close();
    }
}
