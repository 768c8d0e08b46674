package io.liaison.torture.plan;

import java.time.Duration;

/** One thing that goes wrong. */
public sealed interface Blow {

    /** {@code kill -9}, and another process in its place after a while. */
    record Kill(int engine, Duration absence) implements Blow {}

    /** {@code SIGSTOP}, as a long collection or a sleeping machine would; and it goes on as if nothing had been. */
    record Stop(int engine, Duration time) implements Blow {}

    /** PostgreSQL ends without a goodbye and is started again. */
    record RestartDatabase() implements Blow {}

    /** The provider does what it is asked, and its answers come late. */
    record Delay(Duration time, int times) implements Blow {}

    /** The provider does not do what it is asked; {@code kind} is what it answers. */
    record Spoil(String kind, int times) implements Blow {}
}
