package io.liaison.providers.shipment;

import io.liaison.application.port.outbound.ShippedConnectors;
import io.liaison.application.port.outbound.TextPatterns;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.concurrent.ConcurrentHashMap;

/** One file each, read when it is first asked for: a start waits for none, and most installations use a few. */
final class YamlShippedConnectors implements ShippedConnectors {
    private final java.util.Map<ConnectorKey, Connector> read = new ConcurrentHashMap<>();
    private final TextPatterns patterns;
    private final Set<ConnectorKey> keys;

    YamlShippedConnectors(TextPatterns patterns) {
        this.patterns = patterns;
        this.keys = LinkedHashSet.ofAll(Shelves.index().lines()).flatMap(ConnectorKey::parse);
    }

    @Override
    public Map<ConnectorKey, Connector> all() {
        return keys.toLinkedMap(key -> key, this::once);
    }

    @Override
    public Option<Connector> byKey(ConnectorKey key) {
        return Option.when(keys.contains(key), () -> once(key));
    }

    private Connector once(ConnectorKey key) {
        return read.computeIfAbsent(key, this::connector);
    }

    private Connector connector(ConnectorKey key) {
        return PlainYaml.read(Shelves.definition(key))
                .map(members ->
                        ConnectorDraft.written((Written.Members) members).at(key.value()))
                .map(draft -> draft.check(ConnectorSource.SHIPPED, patterns::isOne))
                .fold(
                        () -> unusable(key, "no object"),
                        checked -> checked.fold(why -> unusable(key, why), good -> good));
    }

    /** What comes with the product is tested with it. */
    private static Connector unusable(ConnectorKey key, Object why) {
        throw new IllegalStateException("packaged with an unusable definition of " + key.value() + ": " + why);
    }
}
