package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The life of a connection, whichever way it proves itself; each way says what is its own. */
abstract class LifeStory {
    final Scene scene = Scene.open();

    abstract String account();

    abstract SharedConnection connect();

    /** What breaks the connection, and happens without us. */
    abstract void revokeAtTheProvider();

    abstract void reconnect(SharedConnection connection);

    /** The refusal of somebody who is not the account. */
    abstract Answer reconnectAsAnother(SharedConnection connection);

    @Test
    void a_connection_is_made_and_used_and_breaks_and_is_mended_and_deleted() {
        var connection = connect();
        connection.isConnectedAs(account());
        connection.opensTheApiAs(account(), scene.keycloak());
        connection.isFoundHealthyAs(account());

        revokeAtTheProvider();
        connection.isFoundBroken();
        connection.isDisconnected();
        connection.givesNoToken();

        reconnect(connection);
        connection.isConnectedAs(account());
        connection.opensTheApiAs(account(), scene.keycloak());

        assertThat(reconnectAsAnother(connection).text("/name")).isEqualTo("AccountMismatch");
        connection.isConnectedAs(account());
        connection.isFoundHealthyAs(account());
        connection.opensTheApiAs(account(), scene.keycloak());

        connection.isReferencedByTheProcess("p-1", "Invoices");
        connection.isNotDeletedBecauseOf("Invoices");
        connection.isReleasedByTheProcess("p-1");
        connection.isDeleted();
    }
}
