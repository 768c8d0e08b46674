package io.liaison.persistence.event;

import io.liaison.application.port.outbound.Notifications;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.page.Storable;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import org.jooq.impl.DSL;

final class JooqNotifications implements Notifications {
    private final Database database;

    JooqNotifications(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, String> notify(String channel, String text) {
        return database.ask(sql ->
                        sql.fetch("select pg_notify({0}, {1})", DSL.val(channel), DSL.val(Storable.legible(text))))
                .map(told -> channel);
    }
}
