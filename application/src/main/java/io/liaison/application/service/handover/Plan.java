package io.liaison.application.service.handover;

import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.handover.Handover;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What is to be handed over, checked and not yet carried out; the workspace only where something is in it. */
record Plan(Handover report, Option<Household> household) {

    /** A workspace, and how many levels it is with all that is inside. */
    record Household(Folder workspace, int levels) {

        /** Refused where it would not fit right inside another workspace, whosever that is. */
        Either<Failure, Household> unlessTooDeep() {
            return workspace.path().below(workspace.name(), levels).map(fits -> this);
        }
    }
}
