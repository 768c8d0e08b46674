package io.liaison.providers.courier;

import io.liaison.application.fixture.EventTargetsContract;
import io.liaison.application.port.outbound.EventTargets;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.providers.fixture.Answers;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.ScriptedServer;
import io.vavr.control.Option;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;

class NetworkEventTargetsTest extends EventTargetsContract {
    private final ScriptedServer willing = ScriptedServer.start(Answers.raw("HTTP/1.1 204 Taken\r\n\r\n"));
    private final ScriptedServer unwilling =
            ScriptedServer.start(Answers.status(410, "Content-Type: text/plain", "no longer here"));

    @AfterEach
    void close() {
        willing.close();
        unwilling.close();
    }

    @Override
    protected EventTargets targets() {
        return TargetPorts.targets(
                        Loopback.transport(), Loopback.policy(), InstantSource.fixed(Loopback.NOON), Option.none())
                .get();
    }

    @Override
    protected DeliveryTarget.Webhook willing() {
        return new DeliveryTarget.Webhook(willing.at("/events"));
    }

    @Override
    protected DeliveryTarget.Webhook unwilling() {
        return new DeliveryTarget.Webhook(unwilling.at("/events"));
    }
}
