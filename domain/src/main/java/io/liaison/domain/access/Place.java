package io.liaison.domain.access;

import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Option;

/** Where something is to be done. */
public sealed interface Place {

    /** What refusals and explanations call it. */
    String name();

    /** The folder that it is, unless it is the whole tenant. */
    default Option<FolderId> folder() {
        return switch (this) {
            case WholeTenant tenant -> Option.none();
            case SharedFolder shared -> Option.some(shared.id());
            case Workspace workspace -> Option.some(workspace.id());
        };
    }

    /** What belongs to no folder. */
    record WholeTenant() implements Place {
        @Override
        public String name() {
            return "/";
        }
    }

    /** A folder that people share. */
    record SharedFolder(FolderId id, String path) implements Place {
        @Override
        public String name() {
            return path;
        }
    }

    /** The workspace of one person. */
    record Workspace(FolderId id, String path, PrincipalId owner) implements Place {
        @Override
        public String name() {
            return path;
        }
    }
}
