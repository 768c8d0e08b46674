package io.liaison.rest.wire;

import java.security.Principal;

/** Somebody who takes part in an exchange, known or not. */
public interface Participant extends Principal {

    Exchange exchange();

    /** Says nothing about a person: what a framework may log is not for it to know. */
    @Override
    default String getName() {
        return "participant";
    }
}
