package io.liaison.rest.console.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.quarkus.qute.TemplateInstance;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** What the pages on which something is done with a connection have in common. */
public final class Doing {
    private final GetConnection getConnection;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public Doing(GetConnection getConnection, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        this.getConnection = getConnection;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    /** A page about the connection of that id, as it is now. */
    RestResponse<Object> ask(
            String id, Visitor visitor, BiFunction<Frame, Permitted<ConnectionView>, ? extends TemplateInstance> page) {
        return ask(id, visitor, view -> Either.right(page.apply(frame(visitor), view)));
    }

    /** The same, where more has to be found out for the page. */
    RestResponse<Object> ask(
            String id,
            Visitor visitor,
            Function<Permitted<ConnectionView>, Either<Failure, ? extends TemplateInstance>> page) {
        return answers.page(view(id, visitor).flatMap(page::apply), Part.CONNECTIONS, visitor.exchange());
    }

    /** Does it and goes on to the connection; what fails is told on the page where it was asked for, with all that was typed. */
    RestResponse<Object> act(
            String id, Visitor visitor, Function<ConnectionId, Either<Failure, ?>> deed, Told told, Failing page) {
        return PathIds.connection(id)
                .fold(
                        unknown -> answers.failed(unknown, Part.CONNECTIONS, visitor.exchange()),
                        known -> deed.apply(known)
                                .fold(
                                        failure -> failed(known, visitor, failure, page),
                                        done -> answers.next(told.on(
                                                told == Told.DELETED ? address.home() : address.connection(known)))));
    }

    Frame frame(Visitor visitor) {
        return frames.in(Part.CONNECTIONS, visitor.exchange().language());
    }

    private RestResponse<Object> failed(ConnectionId id, Visitor visitor, Failure failure, Failing page) {
        return view(id, visitor)
                .fold(
                        unseen -> answers.failed(failure, Part.CONNECTIONS, visitor.exchange()),
                        view -> page.page(answers.under(failure, frame(visitor), visitor.exchange()), view, failure)
                                .fold(
                                        unknown -> answers.failed(failure, Part.CONNECTIONS, visitor.exchange()),
                                        shown -> answers.failed(failure, shown, visitor.exchange())));
    }

    Either<Failure, Permitted<ConnectionView>> view(String id, Visitor visitor) {
        return PathIds.connection(id).flatMap(known -> view(known, visitor));
    }

    private Either<Failure, Permitted<ConnectionView>> view(ConnectionId id, Visitor visitor) {
        return getConnection.get(new GetConnection.Query(visitor.actor(), id));
    }

    /** The page again, under word of what has failed. */
    @FunctionalInterface
    interface Failing {
        Either<Failure, ? extends TemplateInstance> page(Frame frame, Permitted<ConnectionView> view, Failure failure);
    }
}
