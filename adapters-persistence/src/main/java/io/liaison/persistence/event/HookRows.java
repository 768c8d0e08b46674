package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;

import io.liaison.application.port.outbound.Feeds.Listening;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.HookRefusal;
import io.liaison.domain.trigger.Registration;
import io.liaison.persistence.document.HookRefusals;
import io.liaison.persistence.document.RegistrationDocument;
import io.liaison.persistence.document.Registrations;
import io.liaison.persistence.schema.tables.records.EventFeedRow;
import io.liaison.persistence.vault.Binding;
import io.liaison.persistence.vault.Seal;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.Record;

/** Hooks, sealed into the rows of their feeds and opened again. */
final class HookRows {
    private final Seal seal;

    HookRows(Seal seal) {
        this.seal = seal;
    }

    /** The row of a new feed with its hook, where it has one. */
    Either<Failure, EventFeedRow> row(Feed feed, Option<Hook> hook) {
        var row = FeedRows.row(feed);
        return hook.map(it -> sealed(feed, it, row)).getOrElse(() -> Either.right(row));
    }

    private Either<Failure, EventFeedRow> sealed(Feed feed, Hook hook, EventFeedRow row) {
        row.setAddress(Fingerprint.of(hook.address().reveal()));
        row.setProviderKnown(hook.known());
        register(hook.registration(), row);
        refuse(hook.refusal(), row);
        return seal.close(binding(feed, SecretPurpose.HOOK_ADDRESS), hook.address())
                .flatMap(address -> closed(feed, hook.key()).map(key -> {
                    row.setHookAddress(address);
                    row.setHookKey(key);
                    return row;
                }));
    }

    Either<Failure, byte[]> closed(Feed feed, Secret key) {
        return seal.close(binding(feed, SecretPurpose.HOOK_KEY), key);
    }

    static void register(Registration registration, EventFeedRow row) {
        row.setRegistration(Registrations.document(registration));
        row.setRegistrationDueAt(registration.turn().getOrNull());
    }

    static void refuse(Option<HookRefusal> refusal, EventFeedRow row) {
        row.setRefusal(refusal.map(HookRefusals::document).getOrNull());
    }

    /** None where the feed is not posted to. */
    Either<Failure, Option<Hook>> hook(Record row) {
        return Option.<RegistrationDocument>of(row.get(EVENT_FEEDS.REGISTRATION))
                .map(registration ->
                        opened(row, Registrations.restore(registration)).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }

    private Either<Failure, Hook> opened(Record row, Registration registration) {
        var feed = FeedRows.restore(row);
        return seal.open(binding(feed, SecretPurpose.HOOK_ADDRESS), row.get(EVENT_FEEDS.HOOK_ADDRESS))
                .flatMap(address -> seal.open(binding(feed, SecretPurpose.HOOK_KEY), row.get(EVENT_FEEDS.HOOK_KEY))
                        .map(key -> new Hook(
                                address,
                                key,
                                row.get(EVENT_FEEDS.PROVIDER_KNOWN),
                                registration,
                                Option.of(row.get(EVENT_FEEDS.REFUSAL)).map(HookRefusals::restore))));
    }

    /** Out of the rows of one feed, one for each of its triggers; none where it has no hook. */
    Either<Failure, Option<Listening>> listening(Seq<Record> rows) {
        return rows.headOption()
                .map(row -> hook(row)
                        .map(hook -> hook.map(it -> new Listening(
                                FeedRows.restore(row),
                                new ConnectorKey(row.get(CONNECTIONS.CONNECTOR_KEY)),
                                it,
                                rows.filter(each -> each.get(EVENT_TRIGGERS.ID) != null)
                                        .map(TriggerRows::restore)))))
                .getOrElse(() -> Either.right(Option.none()));
    }

    private static Binding binding(Feed feed, SecretPurpose purpose) {
        return new Binding(
                SecretOwner.connection(feed.tenant(), feed.connection()),
                purpose,
                feed.id().toString());
    }
}
