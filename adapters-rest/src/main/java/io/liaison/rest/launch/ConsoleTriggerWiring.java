package io.liaison.rest.launch;

import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.trigger.DeleteTrigger;
import io.liaison.application.port.inbound.trigger.EditTrigger;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.application.port.inbound.trigger.ListDeliveries;
import io.liaison.application.port.inbound.trigger.ListTriggers;
import io.liaison.rest.console.delivery.DeliveriesPages;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.trigger.TargetKinds;
import io.liaison.rest.console.trigger.TrialPages;
import io.liaison.rest.console.trigger.TriggerDeeds;
import io.liaison.rest.console.trigger.TriggerDeletePages;
import io.liaison.rest.console.trigger.TriggerFormPages;
import io.liaison.rest.console.trigger.TriggerForms;
import io.liaison.rest.console.trigger.TriggerMadePages;
import io.liaison.rest.console.trigger.TriggerPages;
import io.liaison.rest.console.trigger.TriggersPages;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.HookAddresses;
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

    @Produces
    @Singleton
    TriggerDeletePages triggerDeletePages(ConsoleAddress address) {
        return new TriggerDeletePages(address);
    }

    @Produces
    @Singleton
    TriggerForms triggerForms(
            GetConnection getConnection, GetConnector getConnector, ConsoleAddress address, InstantSource clock) {
        return new TriggerForms(getConnection, getConnector, address, clock);
    }

    @Produces
    @Singleton
    TriggerFormPages triggerFormPages(TriggerForms forms, ConsoleAddress address, Start start) {
        var kinds = new TargetKinds(start.settings().gateway().brokers().isDefined());
        return new TriggerFormPages(forms, kinds, address);
    }

    @Produces
    @Singleton
    TriggerMadePages triggerMadePages(
            HookAddresses hooks, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        return new TriggerMadePages(hooks, address, frames, answers);
    }

    @Produces
    @Singleton
    TriggerPages triggerPages(
            TriggerForms forms, HookAddresses hooks, ConsoleAddress address, Problems problems, InstantSource clock) {
        return new TriggerPages(forms, hooks, address, problems, clock);
    }

    @Produces
    @Singleton
    TrialPages trialPages(ConsoleAddress address) {
        return new TrialPages(address);
    }

    @Produces
    @Singleton
    DeliveriesPages deliveriesPages(GetTrigger getTrigger, ListDeliveries listDeliveries, ConsoleAddress address) {
        return new DeliveriesPages(getTrigger, listDeliveries, address);
    }
}
