package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of folders to their resources; each is looked up when it is first called. */
final class FolderWiring {

    @Produces
    @ApplicationScoped
    CreateFolder createFolder(Liaison liaison) {
        return liaison.folders().createFolder();
    }

    @Produces
    @ApplicationScoped
    GetFolder getFolder(Liaison liaison) {
        return liaison.folders().getFolder();
    }

    @Produces
    @ApplicationScoped
    EditFolder editFolder(Liaison liaison) {
        return liaison.folders().editFolder();
    }

    @Produces
    @ApplicationScoped
    MoveFolder moveFolder(Liaison liaison) {
        return liaison.folders().moveFolder();
    }

    /** Whoever has left grants behind has them revoked at once, and waits for no provider. */
    @Produces
    @ApplicationScoped
    DeleteFolder deleteFolder(Liaison liaison, FarewellErrands farewells) {
        var deleteFolder = liaison.folders().deleteFolder();
        return command -> deleteFolder.delete(command).peek(deleted -> farewells.setOut());
    }

    @Produces
    @ApplicationScoped
    ListFolders listFolders(Liaison liaison) {
        return liaison.folders().listFolders();
    }

    @Produces
    @ApplicationScoped
    OpenWorkspace openWorkspace(Liaison liaison) {
        return liaison.folders().openWorkspace();
    }
}
