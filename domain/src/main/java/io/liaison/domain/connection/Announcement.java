package io.liaison.domain.connection;

import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody outside is told, under an id that stays the same however often it is told.
 *
 * @param subject what it is about, as a path of the interface
 * @param data what was true of that then; never a secret
 * @param why what is broken, where something is
 */
public record Announcement(
        UUID id,
        AnnouncementKind kind,
        TenantId tenant,
        String subject,
        Map<String, String> data,
        Option<Diagnosis> why,
        Instant at) {

    /** Of a connection as it has just become. */
    public static Announcement of(UUID id, AnnouncementKind kind, ConnectionView view, Instant at) {
        var connection = view.connection();
        var status = connection.status();
        return new Announcement(
                id,
                kind,
                connection.placement().tenant(),
                "connections/" + connection.id(),
                LinkedHashMap.of(
                        "connectionId", connection.id().toString(),
                        "name", connection.name().value(),
                        "folder", view.folderPath().value(),
                        "connector", connection.placement().connector().value(),
                        "status", StatusName.of(status).key(),
                        "statusSince", status.since().toString()),
                status instanceof Disconnected broken ? Option.some(broken.diagnosis()) : Option.none(),
                at);
    }

    /** Of the key of somebody, which ends soon. */
    public static Announcement of(UUID id, Ending.OfKey ending, Instant at) {
        var key = new Announcement(
                id,
                AnnouncementKind.KEY_ENDS_SOON,
                ending.tenant(),
                "principals/" + ending.holder() + "/keys/" + ending.key(),
                LinkedHashMap.of(
                        "keyId", ending.key().toString(),
                        "principalId", ending.holder().toString()),
                Option.none(),
                at);
        return key.ending(ending.end());
    }

    /** The same, which tells what ends and when. */
    public Announcement ending(KnownEnd end) {
        return new Announcement(
                id,
                kind,
                tenant,
                subject,
                data.put("what", end.what().key()).put("endsAt", end.at().toString()),
                why,
                at);
    }
}
