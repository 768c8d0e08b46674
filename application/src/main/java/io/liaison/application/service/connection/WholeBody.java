package io.liaison.application.service.connection;

import io.liaison.application.port.Bytes;
import io.liaison.application.port.Payload;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.vavr.control.Either;
import java.util.Arrays;

/** Reads an answer that has to be understood, up to a length that fits into memory. */
final class WholeBody {
    static final int MOST = 8 << 20;

    private WholeBody() {}

    static Either<Failure, Bytes> of(Payload payload) {
        var read = read(new BoundedPayload(
                payload, MOST, new ProviderMisbehaved(Misbehaviour.TOO_LARGE, ProviderMessage.NONE)));
        return payload.close().flatMap(closed -> read);
    }

    private static Either<Failure, Bytes> read(Payload payload) {
        var kept = new byte[1 << 13];
        var length = 0;
        while (true) {
            var next = payload.next();
            var piece = next.getOrElse(new byte[0]);
            if (piece.length == 0) {
                var whole = Arrays.copyOf(kept, length);
                return next.map(end -> Bytes.of(whole));
            }
            kept = length + piece.length > kept.length
                    ? Arrays.copyOf(kept, Math.max(kept.length * 2, length + piece.length))
                    : kept;
            for (var each : piece) {
                kept[length++] = each;
            }
        }
    }
}
