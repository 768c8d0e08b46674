package io.liaison.trial.stage;

import java.io.IOException;
import java.util.Base64;
import java.util.Objects;

/** The key of every client that proves itself by one. Everybody knows it: it opens nothing outside an imitation. */
final class TrialKey {
    static final String PASSWORD = "everybody-knows-it";

    /** PKCS #12, as forms take it. */
    static final String STORE = read();

    private TrialKey() {}

    private static String read() {
        try (var store = Objects.requireNonNull(TrialKey.class.getResourceAsStream("trial.p12"))) {
            return Base64.getEncoder().encodeToString(store.readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException("packaged without trial.p12", unreadable);
        }
    }
}
