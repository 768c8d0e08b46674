package io.liaison.rest.wire;

import io.liaison.domain.authentication.Secret;
import io.vavr.control.Option;
import java.net.URI;

/** Where providers post: below the address by which they reach this installation. What makes an address one of a hook is secret. */
public record HookAddresses(URI publicUrl) {
    public static final String PATH = "/hooks/";

    /** A path to tell of, without what is secret of it. */
    public static String discreet(String path) {
        return path.replaceFirst("^(/+hooks/).+", "$1…");
    }

    /** The whole address, as it is entered at the provider. */
    public String of(Secret address) {
        return below(PATH + address.reveal());
    }

    /** Where a request went as its sender knows it, whatever proxies have made of it on its way. */
    public URI asSent(URI request) {
        var query = Option.of(request.getRawQuery()).fold(() -> "", raw -> "?" + raw);
        return URI.create(below(request.getRawPath() + query));
    }

    private String below(String path) {
        return publicUrl.toString().replaceAll("/+$", "") + path;
    }
}
