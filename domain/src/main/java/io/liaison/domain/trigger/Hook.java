package io.liaison.domain.trigger;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Where a provider posts what happens, and what it proves itself with. The {@code address} is a text that nobody can guess,
 * and {@code key} is the secret that the provider signs with. Once the provider is {@code known}, by having told its key or
 * signed something with it, no stranger can tell another one. The last {@code refusal} is kept so that whoever wonders why
 * nothing arrives can see that something did.
 */
public record Hook(Secret address, Secret key, boolean known, Registration registration, Option<HookRefusal> refusal) {

    /** Of which nothing has been refused. */
    public Hook(Secret address, Secret key, boolean known, Registration registration) {
        this(address, key, known, registration, Option.none());
    }

    /** With a key that somebody may tell who is entitled to. */
    public Hook provedBy(Secret otherKey) {
        return new Hook(address, otherKey, true, registration, overcome());
    }

    /** A call was believed. */
    public Hook believing() {
        return new Hook(address, key, true, registration, overcome());
    }

    /** A call was not believed. Of many in a row, few are noted. */
    public Hook refusing(Failure why, Instant now) {
        var next = refusal.map(last -> last.again(why, now)).getOrElse(() -> HookRefusal.first(why, now));
        return new Hook(address, key, known, registration, Option.some(next));
    }

    public Hook with(Registration next) {
        return new Hook(address, key, known, next, refusal);
    }

    private Option<HookRefusal> overcome() {
        return refusal.map(HookRefusal::overcome);
    }
}
