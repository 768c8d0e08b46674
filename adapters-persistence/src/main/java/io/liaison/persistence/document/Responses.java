package io.liaison.persistence.document;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenResponse;
import io.vavr.collection.List;
import java.time.Duration;

/** Answers of token endpoints as one text, to be sealed as they came. */
public final class Responses {
    private static final String LINE = "\n";
    private static final int PARTS = 4;

    private Responses() {}

    public static Secret text(TokenResponse response) {
        return new Secret(List.of(
                        response.host(),
                        Integer.toString(response.status()),
                        Long.toString(response.patience().toSeconds()),
                        response.body().reveal())
                .mkString(LINE));
    }

    public static TokenResponse restore(Secret text) {
        var parts = text.reveal().split(LINE, PARTS);
        return new TokenResponse(
                parts[0],
                Integer.parseInt(parts[1]),
                Duration.ofSeconds(Long.parseLong(parts[2])),
                new Secret(parts[PARTS - 1]));
    }
}
