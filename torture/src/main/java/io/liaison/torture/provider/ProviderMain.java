package io.liaison.torture.provider;

import io.liaison.sandbox.Sandbox;
import io.liaison.sandbox.SandboxSettings;
import io.liaison.torture.engine.Tether;
import java.io.IOException;
import java.time.Duration;

/** The sandbox, as a process: says {@code ready} and its address. Its access tokens live for so many seconds. */
public final class ProviderMain {

    private ProviderMain() {}

    public static void main(String... arguments) throws IOException {
        Tether.hold();
        var life = Duration.ofSeconds(Long.parseLong(arguments[0]));
        System.out.println("ready "
                + Sandbox.start(SandboxSettings.onPort(0).withAccessTokenLifetime(life))
                        .issuer());
    }
}
