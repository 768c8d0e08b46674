package io.liaison.rest.launch;

import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.trigger.TriggerDeeds;
import io.liaison.rest.console.trigger.TriggersPages;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** What lays out the pages about triggers. */
final class ConsoleTriggerWiring {

    @Produces
    @Singleton
    TriggersPages triggersPages(
            GetConnection getConnection, ListTriggers listTriggers, ConsoleAddress address, InstantSource clock) {
        return new TriggersPages(getConnection, listTriggers, address, clock);
    }

    @Produces
    @Singleton
    TriggerDeeds triggerDeeds(GetTrigger getTrigger, EditTrigger editTrigger, DeleteTrigger deleteTrigger) {
        return new TriggerDeeds(getTrigger, editTrigger, deleteTrigger);
    }
}
