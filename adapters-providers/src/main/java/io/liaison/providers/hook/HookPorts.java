package io.liaison.providers.hook;

import io.liaison.application.port.outbound.HookCalls;

/** What this package implements. */
public final class HookPorts {

    private HookPorts() {}

    public static HookCalls calls() {
        return new ProvenHookCalls();
    }
}
