package io.liaison.rest.launch;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.domain.folder.Folder;
import io.liaison.rest.console.folder.DeleteFolderPages;
import io.liaison.rest.console.folder.FirstFolders;
import io.liaison.rest.console.folder.FolderActions;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.folder.FolderFormPages;
import io.liaison.rest.console.folder.FolderInventory;
import io.liaison.rest.console.folder.FolderLookup;
import io.liaison.rest.console.folder.FolderPlaces;
import io.liaison.rest.console.folder.Trees;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Doing;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Rights;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What lays out the folders, and the pages about them. */
final class ConsoleFolderWiring {

    @Produces
    @Singleton
    FolderLookup folderLookup(GetFolder getFolder) {
        return new FolderLookup(getFolder);
    }

    @Produces
    @Singleton
    FolderChoices folderChoices(ListFolders listFolders, GetFolder getFolder) {
        return new FolderChoices(listFolders, getFolder);
    }

    @Produces
    @Singleton
    FolderPlaces folderPlaces(FolderChoices folders, Rights rights) {
        return new FolderPlaces(folders, rights);
    }

    @Produces
    @Singleton
    FolderActions folderActions(ConsoleAddress address) {
        return new FolderActions(address);
    }

    @Produces
    @Singleton
    FirstFolders firstFolders(Rights rights, ConsoleAddress address) {
        return new FirstFolders(rights, address);
    }

    @Produces
    @Singleton
    Trees trees(Rights rights, ConsoleAddress address) {
        return new Trees(rights, address);
    }

    @Produces
    @Singleton
    Doing<Permitted<Folder>> folderDoing(FolderLookup folders, Frames frames, ConsoleAnswers answers) {
        return new Doing<>(folders::folder, Part.CONNECTIONS, frames, answers);
    }

    @Produces
    @Singleton
    FolderFormPages folderFormPages(FolderPlaces places, ConsoleAddress address) {
        return new FolderFormPages(places, address);
    }

    @Produces
    @Singleton
    DeleteFolderPages deleteFolderPages(
            ListFolders listFolders,
            ListConnections listConnections,
            CountConnections countConnections,
            ConsoleAddress address) {
        return new DeleteFolderPages(new FolderInventory(listFolders, listConnections, countConnections), address);
    }
}
