package io.liaison.rest.launch;

import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.rest.console.connection.AccessPages;
import io.liaison.rest.console.connection.ConnectionPages;
import io.liaison.rest.console.connection.ConnectionsPages;
import io.liaison.rest.console.connection.DeletePages;
import io.liaison.rest.console.connection.Doing;
import io.liaison.rest.console.connection.EditPages;
import io.liaison.rest.console.connection.Glance;
import io.liaison.rest.console.connection.Inventory;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.FolderChoices;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.HookAddresses;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What lays out the pages about connections. */
final class ConsoleConnectionWiring {

    @Produces
    @Singleton
    ConnectionsPages connectionsPages(
            FolderChoices folders,
            ListConnections listConnections,
            CountConnections countConnections,
            ListOwners listOwners,
            ConsoleAddress address,
            Frames frames,
            Problems problems) {
        var inventory = new Inventory(folders, listConnections, countConnections, listOwners);
        return new ConnectionsPages(inventory, address, frames, problems);
    }

    @Produces
    @Singleton
    Glance glance(ListConnections listConnections, CountConnections countConnections, GetConnection getConnection) {
        return new Glance(listConnections, countConnections, getConnection);
    }

    @Produces
    @Singleton
    Doing doing(GetConnection getConnection, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        return new Doing(getConnection, address, frames, answers);
    }

    @Produces
    @Singleton
    ConnectionPages connectionPages(ListOwners listOwners, ConsoleAddress address, Problems problems) {
        return new ConnectionPages(listOwners, address, problems);
    }

    @Produces
    @Singleton
    EditPages editPages(ConsoleAddress address, Problems problems) {
        return new EditPages(address, problems);
    }

    @Produces
    @Singleton
    DeletePages deletePages(ConsoleAddress address, HookAddresses hooks) {
        return new DeletePages(address, hooks);
    }

    @Produces
    @Singleton
    AccessPages accessPages(ConsoleAddress address) {
        return new AccessPages(address);
    }
}
