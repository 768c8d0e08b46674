package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.inbound.access.OpenTenant.Opened;
import io.liaison.domain.authentication.Secret;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class TenantsTest {
    private final Workbench bench = new Workbench();

    @Test
    void a_new_tenant_has_an_administrator_whose_key_is_told_once() {
        var opened = open(Option.none());
        var reopened = open(Option.none());

        assertThat(opened.newKey()).isNotEmpty();
        assertThat(reopened).isEqualTo(new Opened(opened.administrator(), Option.none()));
    }

    private Opened open(Option<Secret> key) {
        return bench.liaison
                .access()
                .openTenant()
                .open(new OpenTenant.Command("new", key))
                .get();
    }
}
