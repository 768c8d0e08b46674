package io.liaison.application.service.connection;

import io.liaison.application.port.Payload;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** The body of a request, of which the beginning is kept. One that is kept whole can be sent again; a longer one goes by once. */
final class KeptBody {
    static final int MOST_KEPT = 1 << 20;
    static final int MOST = 10 << 20;
    private final Seq<byte[]> beginning;
    private final Option<Payload> rest;
    private final Option<Long> length;

    private KeptBody(Seq<byte[]> beginning, Option<Payload> rest, Option<Long> length) {
        this.beginning = beginning;
        this.rest = rest;
        this.length = length;
    }

    /** Of a message of the engine's own. */
    static KeptBody of(Option<String> text) {
        var whole = text.map(it -> it.getBytes(StandardCharsets.UTF_8)).toList();
        return new KeptBody(whole, Option.none(), Option.some((long)
                whole.map(bytes -> bytes.length).sum().intValue()));
    }

    /** Reads as much as is kept. A body that is announced to be too large is not waited for. */
    static Either<Failure, KeptBody> of(Payload sent, Option<Long> announced) {
        if (announced.exists(length -> length > MOST)) {
            return Either.left(tooLarge());
        }
        Seq<byte[]> kept = List.empty();
        var size = 0L;
        while (size <= MOST_KEPT) {
            var next = sent.next();
            var count = next.fold(broken -> 0, piece -> piece.length);
            if (count == 0) {
                var whole = new KeptBody(kept.reverse(), Option.none(), Option.some(size));
                return next.map(end -> whole);
            }
            kept = next.fold(broken -> List.<byte[]>empty(), kept::prepend);
            size += count;
        }
        var rest = new BoundedPayload(sent, MOST - size, tooLarge());
        return Either.right(new KeptBody(kept.reverse(), Option.some(rest), announced));
    }

    boolean isWhole() {
        return rest.isEmpty();
    }

    /** As far as it is known. */
    Option<Long> length() {
        return length;
    }

    /** From its beginning: any number of times when it is whole, and else once. */
    Payload payload() {
        return new Replay(beginning, rest);
    }

    private static Failure tooLarge() {
        return new MalformedRequest(Malformation.BODY_TOO_LARGE, "> " + MOST);
    }

    /** What was kept, and then what was not. */
    private static final class Replay implements Payload {
        private final Iterator<byte[]> kept;
        private final Payload rest;

        Replay(Seq<byte[]> kept, Option<Payload> rest) {
            this.kept = kept.iterator();
            this.rest = rest.getOrElse(Payload::empty);
        }

        @Override
        public Either<Failure, byte[]> next() {
            return kept.hasNext() ? Either.right(kept.next()) : rest.next();
        }

        /** It belongs to whoever sent it. */
        @Override
        public Either<Failure, Boolean> close() {
            return Either.right(true);
        }
    }
}
