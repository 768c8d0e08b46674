package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.TicketApi.items;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.RunningSandbox;
import io.liaison.sandbox.fixture.TicketApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void what_is_made_is_answered() {
        var made = sandbox.tickets("ada").make("A moth", 2);

        assertThat(made).extracting("id").containsExactly("T-4", "T-5");
        assertThat(made).extracting("title").containsOnly("A moth");
        assertThat(made).extracting("status").containsOnly("open");
    }

    @Test
    void tickets_are_listed_behind_those_of_everybody() {
        var ada = sandbox.tickets("ada");
        ada.make("A moth");

        assertThat(items(ada.get("/tickets"))).extracting("id").containsExactly("T-1", "T-2", "T-3", "T-4");
        assertThat(items(ada.get("/tickets"))).extracting("subject").last().isEqualTo("A moth");
        assertThat(items(sandbox.tickets("grace").get("/tickets"))).hasSize(3);
    }

    @Test
    void a_ticket_can_be_changed() {
        var ada = sandbox.tickets("ada");
        ada.make("A moth");

        var changed = sandbox.caller().post("/sandbox/tickets", "id=T-4&title=Two%20moths&status=closed");

        assertThat(TicketApi.list(changed, "tickets")).extracting("title").containsExactly("Two moths");
        assertThat(items(ada.get("/tickets"))).extracting("status").last().isEqualTo("closed");
    }

    @Test
    void a_machine_has_tickets_under_its_client_id() {
        var made = sandbox.caller().post("/sandbox/tickets", "account=liaison-machine");

        assertThat(TicketApi.list(made, "tickets")).hasSize(1);
    }

    @Test
    void people_make_tickets_on_a_page() {
        var page = sandbox.caller().get("/sandbox/tickets", "Accept-Language", "fr");

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body())
                .contains("action=\"/sandbox/tickets\"", "name=\"title\"", "value=\"ada\"", "Créer des tickets");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title=Nobody",
                "account=eve",
                "account=ada&count=0",
                "account=ada&count=100001",
                "account=ada&status=closed",
                "id=T-1",
                "id=T-4&count=2"
            })
    void what_is_not_understood_is_refused(String form) {
        var answer = sandbox.caller().post("/sandbox/tickets", form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("invalid_request");
    }
}
