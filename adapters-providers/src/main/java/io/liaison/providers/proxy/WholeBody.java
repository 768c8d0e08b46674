package io.liaison.providers.proxy;

import io.liaison.application.port.Payload;
import io.liaison.application.port.outbound.ApiEndpoint.Call;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/** A body that is held in memory as a whole, for want of another way to sign it. */
final class WholeBody {
    private static final int MOST = 1_048_576;

    private final byte[] bytes;

    private WholeBody(byte[] bytes) {
        this.bytes = bytes;
    }

    static Either<Failure, WholeBody> of(Payload body) {
        var read = new ByteArrayOutputStream();
        var next = body.next();
        while (next.exists(piece -> piece.length > 0) && read.size() <= MOST) {
            read.writeBytes(next.getOrElse(new byte[0]));
            next = body.next();
        }
        return next.map(end -> new WholeBody(read.toByteArray()))
                .filterOrElse(
                        whole -> whole.bytes.length <= MOST,
                        whole -> new MalformedRequest(Malformation.BODY_TOO_LARGE, "> " + MOST));
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** The call with this for its body. The former one stays with whoever made it. */
    Call in(Call call) {
        return new Call(
                call.method(),
                call.address(),
                call.headers(),
                Option.some((long) bytes.length),
                new Pieces(new ByteArrayInputStream(bytes)),
                call.token(),
                call.certificate(),
                call.proofKey(),
                call.signing());
    }

    private record Pieces(ByteArrayInputStream stream) implements Payload {
        private static final int LONGEST = 65_536;

        @Override
        public Either<Failure, byte[]> next() {
            var piece = new byte[Math.min(LONGEST, stream.available())];
            return Either.right(stream.readNBytes(piece, 0, piece.length) == piece.length ? piece : new byte[0]);
        }

        @Override
        public Either<Failure, Boolean> close() {
            return Either.right(true);
        }
    }
}
