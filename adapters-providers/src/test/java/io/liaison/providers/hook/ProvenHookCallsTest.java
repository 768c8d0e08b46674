package io.liaison.providers.hook;

import io.liaison.application.fixture.HookCallsContract;
import io.liaison.application.port.outbound.HookCalls;

class ProvenHookCallsTest extends HookCallsContract {

    @Override
    protected HookCalls calls() {
        return HookPorts.calls();
    }
}
