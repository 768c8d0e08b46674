package io.liaison.rest.console.connection;

import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection as a line of the list, with what can be done with it. */
record ConnectionLine(
        String id,
        String name,
        String address,
        String folder,
        String connector,
        String sameConnector,
        String owner,
        String sameOwner,
        @Nullable String account,
        String authentication,
        Standing standing,
        String polling,
        @Nullable Moment lastUsed,
        List<Action> actions) {}
