package io.liaison.application.service.connection;

import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.Diagnosis;
import io.vavr.control.Option;
import java.time.Instant;

/** What an answer of a provider has made of a connection: it broke, it is whole again, or it is as it was. */
record StatusChange(Connection before, Connection after) {

    Option<ConnectionEvent> event(Instant at) {
        var tenant = after.placement().tenant();
        return hasHealed()
                ? Option.some(new ConnectionEvent.Healed(tenant, after.id(), at))
                : broke().map(why -> new ConnectionEvent.Broke(tenant, after.id(), why, at));
    }

    /** What others are told of it. */
    Option<AnnouncementKind> kind() {
        return hasHealed() ? Option.some(AnnouncementKind.HEALED) : broke().map(why -> AnnouncementKind.BROKE);
    }

    Option<Deed> deed() {
        return hasHealed()
                ? Option.some(deed(AuditAction.CONNECTION_HEAL))
                : broke().map(why -> deed(AuditAction.CONNECTION_BREAK)
                        .with("code", Integer.toString(why.code().number())));
    }

    private boolean hasHealed() {
        return after.status() instanceof Connected && before.status() instanceof Disconnected;
    }

    private Option<Diagnosis> broke() {
        return after.status() instanceof Disconnected broken && !(before.status() instanceof Disconnected)
                ? Option.some(broken.diagnosis())
                : Option.none();
    }

    private Deed deed(AuditAction action) {
        return ConnectionDeeds.about(
                Deed.ofEngine(after.placement().tenant(), action, AuditSubject.connection(after.id())), after);
    }
}
