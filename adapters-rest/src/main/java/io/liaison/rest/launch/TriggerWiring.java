package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.port.inbound.trigger.GetEvent;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.application.port.inbound.trigger.ReceiveCall;
import io.liaison.application.port.inbound.trigger.RepeatDelivery;
import io.liaison.application.port.inbound.trigger.TestTrigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of triggers to their resources; each is looked up when it is first called. */
final class TriggerWiring {

    @Produces
    @ApplicationScoped
    CreateTrigger createTrigger(Liaison liaison) {
        return liaison.triggers().createTrigger();
    }

    @Produces
    @ApplicationScoped
    GetTrigger getTrigger(Liaison liaison) {
        return liaison.triggers().getTrigger();
    }

    @Produces
    @ApplicationScoped
    ListTriggers listTriggers(Liaison liaison) {
        return liaison.triggers().listTriggers();
    }

    @Produces
    @ApplicationScoped
    EditTrigger editTrigger(Liaison liaison) {
        return liaison.triggers().editTrigger();
    }

    @Produces
    @ApplicationScoped
    DeleteTrigger deleteTrigger(Liaison liaison) {
        return liaison.triggers().deleteTrigger();
    }

    @Produces
    @ApplicationScoped
    TestTrigger testTrigger(Liaison liaison) {
        return liaison.triggers().testTrigger();
    }

    @Produces
    @ApplicationScoped
    ListDeliveries listDeliveries(Liaison liaison) {
        return liaison.triggers().listDeliveries();
    }

    @Produces
    @ApplicationScoped
    RepeatDelivery repeatDelivery(Liaison liaison) {
        return liaison.triggers().repeatDelivery();
    }

    @Produces
    @ApplicationScoped
    GetEvent getEvent(Liaison liaison) {
        return liaison.triggers().getEvent();
    }

    @Produces
    @ApplicationScoped
    ReceiveCall receiveCall(Liaison liaison) {
        return liaison.triggers().receiveCall();
    }
}
