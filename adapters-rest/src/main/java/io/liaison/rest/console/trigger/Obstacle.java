package io.liaison.rest.console.trigger;

import io.liaison.application.port.Permitted;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why nothing can be waited for on a connection, and where whoever may can mend that. */
record Obstacle(String why, @Nullable String remedy) {

    static Option<Obstacle> of(Permitted<ConnectionView> view, ConsoleAddress address, Language language, Instant now) {
        var connection = view.subject().connection();
        var remedy = Option.when(
                view.permissions().contains(Permission.CONNECTIONS_EDIT),
                () -> address.connection(connection.id(), "reconnect").toString());
        return switch (connection.status().asOf(now)) {
            case ConnectionStatus.Connected connected -> Option.none();
            case ConnectionStatus.Pending pending ->
                Option.some(new Obstacle(TriggerWords.in(language).get("obstacle.pending"), remedy.getOrNull()));
            case ConnectionStatus.Disconnected broken ->
                Option.some(new Obstacle(
                        ErrorTexts.in(language)
                                .detail(
                                        broken.diagnosis().code(),
                                        broken.diagnosis().parameters()),
                        remedy.getOrNull()));
        };
    }
}
