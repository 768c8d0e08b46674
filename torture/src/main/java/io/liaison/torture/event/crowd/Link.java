package io.liaison.torture.event.crowd;

import io.liaison.torture.event.evidence.Arrivals;
import io.liaison.torture.event.provider.Account;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A connection to an account, and what waits there.
 *
 * @param waiting the triggers that there are
 * @param ever those that there ever were
 * @param steady whether its triggers wait all the time, so that nothing may be missing
 */
public record Link(Account account, String connection, boolean steady, List<Waiting> waiting, List<Waiting> ever) {

    static Link of(Account account, String connection, boolean steady) {
        return new Link(account, connection, steady, new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
    }

    /** What proves to the provider who we are: of every second account a key, and of the others what gets tokens. */
    static String credential(Account account) {
        return isByKey(account)
                ? "\"authenticationType\": \"api_key\", \"fields\": " + fields(account)
                : "\"authenticationType\": \"oauth2_client_credentials\", \"fields\": " + fields(account);
    }

    static String fields(Account account) {
        return isByKey(account)
                ? "{\"apiKey\": \"%s\"}".formatted(account.name())
                : "{\"clientId\": \"%s\", \"clientSecret\": \"a-secret\"}".formatted(account.name());
    }

    private static boolean isByKey(Account account) {
        return account.number() % 4 < 2;
    }

    /** A trigger, and what it has brought. */
    public record Waiting(String name, String trigger, Arrivals arrivals) {}
}
