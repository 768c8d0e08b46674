package io.liaison.application.engine;

import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.application.port.inbound.folder.OpenWorkspace;

/** What can be done with folders. */
public record FolderPorts(
        CreateFolder createFolder,
        GetFolder getFolder,
        ListFolders listFolders,
        EditFolder editFolder,
        MoveFolder moveFolder,
        DeleteFolder deleteFolder,
        OpenWorkspace openWorkspace) {}
