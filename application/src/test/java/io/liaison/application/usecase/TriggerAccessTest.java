package io.liaison.application.usecase;

import static io.liaison.application.fixture.TriggerRequest.aTriggerFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.trigger.GetTrigger;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.TriggerView;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who makes triggers, and who sees them. */
class TriggerAccessTest extends VisitorScene {
    private static final PageRequest FIRST_PAGE = new PageRequest(PageRequest.DEFAULT_LIMIT, Option.none());

    @ParameterizedTest
    @ValueSource(strings = {"folder-administrator", "connection-owner"})
    void whoever_makes_connections_makes_triggers(String role) {
        var actor = holding(role);

        var made = on(connection.id(), actor, aTriggerFor("changed")).get();

        assertThat(made.permissions())
                .contains(Permission.TRIGGERS_EDIT, Permission.TRIGGERS_DELETE, Permission.TRIGGERS_VIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "automation-user"})
    void whoever_looks_at_connections_only_looks(String role) {
        var actor = holding(role);
        var trigger = waitingFor("changed");

        assertThat(on(connection.id(), actor, aTriggerFor("posted")).getLeft())
                .isEqualTo(new PermissionMissing(Permission.TRIGGERS_CREATE, "Shared"));
        assertThat(get(actor, trigger).isRight()).isTrue();
        assertThat(names(list(actor, FIRST_PAGE).get())).containsExactly("Deals");
    }

    @Test
    void to_whoever_does_not_see_the_connection_there_is_none() {
        var trigger = waitingFor("changed");

        for (var actor : List.of(bench.somebody(bench.folder.id()), bench.tenant("other"))) {
            assertThat(on(connection.id(), actor, aTriggerFor("posted")).getLeft())
                    .isInstanceOf(ConnectionNotFound.class);
            assertThat(get(actor, trigger).getLeft()).isEqualTo(new TriggerNotFound(trigger.toString()));
            assertThat(list(actor, FIRST_PAGE).getLeft()).isInstanceOf(ConnectionNotFound.class);
        }
    }

    private Actor holding(String role) {
        return bench.somebody(
                bench.folder.id(),
                BuiltInRoles.all()
                        .find(each -> each.name().value().equals(role))
                        .get());
    }

    private Either<Failure, Permitted<TriggerView>> get(Actor actor, TriggerId trigger) {
        return bench.liaison.triggers().getTrigger().get(new GetTrigger.Query(actor, trigger));
    }
}
