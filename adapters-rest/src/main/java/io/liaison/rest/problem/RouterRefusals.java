package io.liaison.rest.problem;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.error.Invalid.PathOutsideApi;
import io.liaison.domain.error.NotFound.ResourceNotFound;
import io.liaison.rest.wire.HookAddresses;
import io.liaison.rest.wire.Proxied;
import io.vavr.control.Option;

/** What a router refuses by itself, of which it tells no more than a status. */
public final class RouterRefusals {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int BUG = 500;

    private RouterRefusals() {}

    /** The status by which a router is told that an address is none. */
    public static int nonsense() {
        return BAD_REQUEST;
    }

    /** The failure behind a status; none where it is a bug of ours. */
    public static Option<Failure> failure(int status, String address) {
        if (status == NOT_FOUND) {
            return Option.some(new ResourceNotFound(HookAddresses.discreet(address)));
        }
        return status >= BAD_REQUEST && status < BUG ? Option.some(refused(address)) : Option.none();
    }

    private static Failure refused(String address) {
        return Proxied.rest(address)
                .<Failure>map(PathOutsideApi::new)
                .getOrElse(() -> new MalformedRequest(Malformation.UNREADABLE, HookAddresses.discreet(address)));
    }
}
