package io.liaison.application.engine;

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

/** What can be done with triggers, and what providers do with them. */
public record TriggerPorts(
        CreateTrigger createTrigger,
        GetTrigger getTrigger,
        ListTriggers listTriggers,
        EditTrigger editTrigger,
        DeleteTrigger deleteTrigger,
        TestTrigger testTrigger,
        ListDeliveries listDeliveries,
        RepeatDelivery repeatDelivery,
        GetEvent getEvent,
        ReceiveCall receiveCall) {}
