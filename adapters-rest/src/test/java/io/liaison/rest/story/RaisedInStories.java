package io.liaison.rest.story;

import io.liaison.domain.error.ErrorCode;
import java.util.stream.Stream;

/** Which codes the stories raise that need the packaged server. */
public final class RaisedInStories {

    private RaisedInStories() {}

    public static Stream<ErrorCode> overHttp() {
        return Stream.concat(StorageTroublesIT.troubles(), AbsentIssuerIT.troubles())
                .map(trouble -> trouble.expected().code());
    }

    /** These keep a server from starting, and are told by its last line. */
    public static Stream<ErrorCode> atStart() {
        return Stream.concat(
                        RefusedStartIT.keys().map(RefusedStartIT.UselessKey::code), Stream.of(RefusedStartIT.NEWER))
                .distinct();
    }
}
