package io.liaison.rest.launch;

import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.rest.console.connecting.CataloguePages;
import io.liaison.rest.console.connecting.CodeCookie;
import io.liaison.rest.console.connecting.ConnectForms;
import io.liaison.rest.console.connecting.ConnectPages;
import io.liaison.rest.console.connecting.Ways;
import io.liaison.rest.console.folder.FirstFolders;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.page.ReturnCookie;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What lays out the pages on which somebody connects. */
final class ConsoleConnectingWiring {

    @Produces
    @Singleton
    CataloguePages cataloguePages(ListConnectors listConnectors, Rights rights, ConsoleAddress address, Frames frames) {
        return new CataloguePages(listConnectors, rights, address, frames);
    }

    @Produces
    @Singleton
    ConnectForms connectForms(
            GetConnector getConnector, GetConnection getConnection, FolderChoices folders, FirstFolders firsts) {
        return new ConnectForms(getConnector, getConnection, folders, firsts);
    }

    @Produces
    @Singleton
    ConnectPages connectPages(ConsoleAddress address) {
        return new ConnectPages(address);
    }

    @Produces
    @Singleton
    CodeCookie codeCookie(ConsoleAddress address) {
        return new CodeCookie(address);
    }

    @Produces
    @Singleton
    Ways ways(ConsoleAddress address, ReturnCookie returning, CodeCookie codes, Frames frames, ConsoleAnswers answers) {
        return new Ways(address, returning, codes, frames, answers);
    }
}
