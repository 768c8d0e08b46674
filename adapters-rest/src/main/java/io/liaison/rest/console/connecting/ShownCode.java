package io.liaison.rest.console.connecting;

import io.liaison.application.port.Connecting.CodeNeeded;
import java.time.Instant;

/** A code, where to enter it to consent for which connector, and until when. */
record ShownCode(String connector, String code, String address, Instant until) {

    static ShownCode of(CodeNeeded needed) {
        return new ShownCode(
                needed.connection().subject().connectorName(),
                needed.prompt().userCode(),
                needed.prompt().complete().getOrElse(needed.prompt().address()).toString(),
                needed.expiresAt());
    }
}
