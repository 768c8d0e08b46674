package io.liaison.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.inbound.access.OpenTenant.Opened;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestEngine;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ConcurrentTenantsTest {

    @Test
    void of_two_servers_that_start_at_once_the_second_finds_the_tenant_of_the_first() {
        var storage = TestStorage.empty();
        var engine = new TestEngine(storage);

        var second = Races.late(storage.unitOfWork(), () -> open(engine), () -> open(engine));

        assertThat(second.map(Opened::newKey)).isEqualTo(Either.right(Option.none()));
        assertThat(second.map(Opened::administrator)).isEqualTo(open(engine).map(Opened::administrator));
    }

    private static Either<Failure, Opened> open(TestEngine engine) {
        return engine.liaison.access().openTenant().open(new OpenTenant.Command("new", Option.none()));
    }
}
