package io.liaison.application.port;

/** Hears what came of each batch of upkeep, such as to count it. */
@FunctionalInterface
public interface RoundListener {
    RoundListener NOBODY = (round, made) -> {};

    void made(String round, Made made);
}
