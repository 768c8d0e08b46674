package io.liaison.persistence;

import static io.liaison.domain.fixture.Known.NOON;

import io.liaison.application.engine.Liaison;
import io.liaison.application.fixture.DeclaredFailures;
import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.RecordingEvents;
import io.liaison.application.fixture.SettableClock;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import java.net.URI;

/** The whole engine on a storage, at noon, with a provider that can be told what to answer. */
public final class TestEngine {
    public final FakeProvider provider;
    public final Liaison liaison;

    public TestEngine(Storage storage) {
        var clock = new SettableClock(NOON);
        this.provider = new FakeProvider(clock, () -> false);
        this.liaison = DeclaredFailures.checked(Liaison.builder()
                .storage(storage)
                .gateway(provider.gateway())
                .clock(clock)
                .publicUrl(URI.create("https://liaison.example.com"))
                .events(new RecordingEvents()));
    }
}
