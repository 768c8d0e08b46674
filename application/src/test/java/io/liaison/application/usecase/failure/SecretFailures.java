package io.liaison.application.usecase.failure;

import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.PreviewDeletion;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.application.port.inbound.trigger.GetEvent;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.application.port.inbound.trigger.RepeatDelivery;
import io.liaison.application.port.inbound.trigger.TestTrigger;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Nothing that was sealed opens any more, since the master key is another one. */
final class SecretFailures {

    private SecretFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                        ConnectionRequests.CREATE_BY_CONSENT,
                        ConnectionRequests.RECONNECT_BY_CONSENT,
                        UsualRequests.of(GetToken.class),
                        UsualRequests.of(RequestThrough.class),
                        UsualRequests.of(CheckConnection.class),
                        UsualRequests.of(StartAuthorization.class),
                        UsualRequests.of(CompleteAuthorization.class),
                        UsualRequests.of(ClaimRequest.class),
                        UsualRequests.of(TestTrigger.class),
                        UsualRequests.of(GetEvent.class),
                        UsualRequests.of(ReceiveCall.class),
                        TriggerRequests.CREATE_WITH_HOOK,
                        TriggerRequests.GET_WITH_HOOK,
                        TriggerRequests.EDIT_WITH_HOOK,
                        TriggerRequests.DELETE_WITH_HOOK,
                        UsualRequests.of(ListTriggers.class),
                        UsualRequests.of(ListDeliveries.class),
                        UsualRequests.of(RepeatDelivery.class),
                        UsualRequests.of(PreviewDeletion.class))
                .map(request -> Scenario.of(
                        request.port(), SecretUndecryptable.class, request.after(bench -> bench.memory.replaceKey())));
    }
}
