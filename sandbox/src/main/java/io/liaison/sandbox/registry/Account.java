package io.liaison.sandbox.registry;

import com.nimbusds.oauth2.sdk.id.Subject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The people who live in the sandbox. They have no password: whoever sees the consent page may choose any of them. */
public enum Account {
    ADA("Ada Lovelace"),
    GRACE("Grace Hopper"),
    ALAN("Alan Turing");

    private final String fullName;

    Account(String fullName) {
        this.fullName = fullName;
    }

    public static Optional<Account> byId(String id) {
        return Arrays.stream(values())
                .filter(account -> account.id().equals(id))
                .findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Subject subject() {
        return new Subject(id());
    }

    public String email() {
        return id() + "@sandbox.example";
    }

    public String fullName() {
        return fullName;
    }
}
