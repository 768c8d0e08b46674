package io.liaison.application.usecase.failure;

import static io.liaison.domain.connector.ConnectorField.optional;
import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.shared.AuthenticationKind.BRING_YOUR_OWN_APP;

import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.error.Conflict.ConnectorRedefined;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A connector that is redefined after connections were made, and asks for what these do not have. */
public final class RedefinitionFailures {
    private static final Connector WITH_OTHER_TYPES =
            aConnector().offering(BRING_YOUR_OWN_APP).build();
    private static final Connector WITH_PLACE_FOR_ANOTHER_VALUE = aConnector()
            .asking(optional("region", "Region", FieldType.TEXT))
            .calling("https://{region}.example.com")
            .build();
    private static final Connector WITH_PLACE_FOR_THAT_VALUE = aConnector()
            .asking(optional("site", "Site", FieldType.TEXT))
            .calling("https://{site}.example.com")
            .build();

    private RedefinitionFailures() {}

    public static Seq<Connector> definitions() {
        return List.of(WITH_OTHER_TYPES, WITH_PLACE_FOR_ANOTHER_VALUE, WITH_PLACE_FOR_THAT_VALUE);
    }

    static Seq<Scenario> all() {
        return List.of(
                        GetToken.class,
                        RequestThrough.class,
                        CheckConnection.class,
                        StartAuthorization.class,
                        CompleteAuthorization.class,
                        ReconnectConnection.class)
                .map(port -> after(WITH_OTHER_TYPES, port, ConnectorRedefined.class))
                .appendAll(List.of(WITH_PLACE_FOR_ANOTHER_VALUE, WITH_PLACE_FOR_THAT_VALUE)
                        .map(redefined -> after(redefined, GetToken.class, ConnectorRedefined.class)));
    }

    private static Scenario after(Connector redefined, Class<?> port, Class<? extends Failure> leaf) {
        return Scenario.of(port, leaf, UsualRequests.of(port).after(bench -> Beginnings.redefine(bench, redefined)));
    }
}
