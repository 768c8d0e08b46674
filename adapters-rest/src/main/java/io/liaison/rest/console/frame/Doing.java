package io.liaison.rest.console.frame;

import io.liaison.domain.error.Failure;
import io.quarkus.qute.TemplateInstance;
import io.vavr.control.Either;
import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** What the pages have in common on which something is done with one of many: a connection, for instance, or a folder. */
public final class Doing<T> {
    private final BiFunction<String, Visitor, Either<Failure, T>> lookup;
    private final Part here;
    private final Frames frames;
    private final ConsoleAnswers answers;

    /** {@code lookup} finds the one that an address speaks of, as a visitor may see it. */
    public Doing(
            BiFunction<String, Visitor, Either<Failure, T>> lookup, Part here, Frames frames, ConsoleAnswers answers) {
        this.lookup = lookup;
        this.here = here;
        this.frames = frames;
        this.answers = answers;
    }

    /** A page about the one of that id, as it is now. */
    public RestResponse<Object> ask(String id, Visitor visitor, BiFunction<Frame, T, ? extends TemplateInstance> page) {
        return ask(id, visitor, one -> Either.right(page.apply(frame(visitor), one)));
    }

    /** The same, where more has to be found out for the page. */
    public RestResponse<Object> ask(
            String id, Visitor visitor, Function<T, Either<Failure, ? extends TemplateInstance>> page) {
        return answers.page(one(id, visitor).flatMap(page::apply), here, visitor.exchange());
    }

    /** Goes on to where what was done is told; what failed is told where it was asked for, with all that was typed. */
    public RestResponse<Object> act(String id, Visitor visitor, Either<Failure, URI> done, Failing<T> page) {
        return done.fold(failure -> failed(id, visitor, failure, page), answers::next);
    }

    public Frame frame(Visitor visitor) {
        return frames.in(here, visitor.exchange().language());
    }

    public Either<Failure, T> one(String id, Visitor visitor) {
        return lookup.apply(id, visitor);
    }

    private RestResponse<Object> failed(String id, Visitor visitor, Failure failure, Failing<T> page) {
        var exchange = visitor.exchange();
        return one(id, visitor)
                .flatMap(seen -> page.page(answers.under(failure, frame(visitor), exchange), seen, failure))
                .fold(
                        unseen -> answers.failed(failure, here, exchange),
                        shown -> answers.failed(failure, shown, exchange));
    }

    /** The page again, under word of what has failed. */
    @FunctionalInterface
    public interface Failing<T> {
        Either<Failure, ? extends TemplateInstance> page(Frame frame, T one, Failure failure);
    }
}
