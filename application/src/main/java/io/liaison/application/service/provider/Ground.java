package io.liaison.application.service.provider;

import io.liaison.application.service.provider.ProviderClients.Offered;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.UrlTemplate;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** Where the API of a connection is, and the open values that its addresses can be filled in with. */
public record Ground(Option<UrlTemplate> base, Map<String, String> known) {

    public static Ground of(Connection connection, Offered offered) {
        var api = offered.offer().api();
        return new Ground(api.baseUrl(), connection.details().fields().texts().merge(api.usual()));
    }
}
