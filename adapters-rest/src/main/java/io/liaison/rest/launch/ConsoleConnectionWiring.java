package io.liaison.rest.launch;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.rest.console.connection.AccessPages;
import io.liaison.rest.console.connection.ConnectionPages;
import io.liaison.rest.console.connection.ConnectionsPages;
import io.liaison.rest.console.connection.DeletePages;
import io.liaison.rest.console.connection.EditPages;
import io.liaison.rest.console.connection.Glance;
import io.liaison.rest.console.connection.Inventory;
import io.liaison.rest.console.folder.FirstFolders;
import io.liaison.rest.console.folder.FolderActions;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.folder.Trees;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.HookAddresses;
import io.liaison.rest.wire.PathIds;
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
            Trees trees,
            FolderActions actions,
            FirstFolders firsts,
            ConsoleAddress address,
            Frames frames,
            Problems problems) {
        var inventory = new Inventory(folders, listConnections, countConnections, listOwners);
        return new ConnectionsPages(inventory, trees, actions, firsts, address, frames, problems);
    }

    @Produces
    @Singleton
    Glance glance(ListConnections listConnections, CountConnections countConnections, GetConnection getConnection) {
        return new Glance(listConnections, countConnections, getConnection);
    }

    @Produces
    @Singleton
    Doing<Permitted<ConnectionView>> connectionDoing(
            GetConnection getConnection, Frames frames, ConsoleAnswers answers) {
        return new Doing<>(
                (id, visitor) -> PathIds.connection(id)
                        .map(known -> new GetConnection.Query(visitor.actor(), known))
                        .flatMap(getConnection::get),
                Part.CONNECTIONS,
                frames,
                answers);
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
