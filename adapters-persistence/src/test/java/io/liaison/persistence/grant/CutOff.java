package io.liaison.persistence.grant;

import io.liaison.persistence.presence.SignOfLife;
import io.vavr.control.Option;

/** One that has just come back itself, or that nobody can find out about. */
record CutOff(Option<Long> number) implements SignOfLife {

    @Override
    public boolean isSteady() {
        return false;
    }
}
