package io.liaison.trial.stage;

import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.sandbox.imitation.habits.Habits;

/** One connector in one of its ways to authenticate, and how its provider behaves. */
public record Life(Connector connector, AuthenticationOffer offer, Habits habits) {
    private static final int LONGEST_NAME = 50;

    public String key() {
        return connector.key().value();
    }

    /** No longer than a key may be. */
    String keyAt(int port) {
        return key().substring(0, Math.min(key().length(), LONGEST_NAME)) + "-" + port;
    }

    public AuthenticationKind kind() {
        return offer.kind();
    }

    public boolean asksWhoseAccountItIs() {
        return offer.api().identity().isDefined();
    }

    public boolean tellsTheProvider() {
        return offer.endpoints().revocation().isDefined();
    }

    @Override
    public String toString() {
        return key() + " by " + kind().key();
    }
}
