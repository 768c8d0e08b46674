package io.liaison.domain.access;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifiedIdentityTest {
    private static final PrincipalId ID = new PrincipalId(new UUID(7, 1));
    private static final Seq<String> SILENT = List.empty();

    @ParameterizedTest
    @CsvSource({
        "Ada, ada, ada@example.com, console, USER",
        "Ada, ada, , , USER",
        ", ada, , console, USER",
        ", , , , USER",
        ", service-account-machine, , machine, APP",
        ", service-account-machine, m@example.com, machine, APP",
        ", service-account-machine, , , USER",
        ", , , s-1, APP",
        "Ada, , , s-1, USER",
        ", , ada@example.com, s-1, USER",
        ", , , s-2, USER"
    })
    void is_an_application_when_a_program_acts_for_itself(
            String name, String username, String email, String client, PrincipalKind kind) {
        assertThat(identity(profile(name, username, email, client), SILENT).kind())
                .isEqualTo(kind);
    }

    @Test
    void is_called_by_its_name_and_otherwise_as_it_logs_in_or_is_known() {
        assertThat(names("Ada", "ada", "console").head()).isEqualTo("Ada");
        assertThat(names(null, "ada", "console").head()).isEqualTo("ada");
        assertThat(names(null, null, "console").head()).isEqualTo("s-1");
        assertThat(names(null, "service-account-machine", "machine").head()).isEqualTo("machine");
    }

    @Test
    void has_further_names_of_which_the_last_is_nobody_elses() {
        assertThat(names("Ada", "ada", null)).containsExactly("Ada", "Ada (ada)", "Ada (s-1)", "Ada " + ID);
        assertThat(names(null, null, null)).containsExactly("s-1", "s-1 " + ID);
    }

    @Test
    void has_names_that_a_principal_may_have_whatever_it_is_called() {
        var longest = "😀".repeat(PrincipalName.MAX_LENGTH);

        assertThat(names(longest, "ada", null)).containsExactly(longest, "😀".repeat(90) + " " + ID);
        assertThat(names(longest + "x", "a\u0007", null).head()).isEqualTo("s-1");
        assertThat(identity(profile("\u0007", null, null, null), SILENT, "x".repeat(200))
                        .names(ID)
                        .map(PrincipalName::value))
                .containsExactly(ID.toString(), ID + " " + ID);
    }

    @Test
    void names_its_groups_by_their_whole_paths() {
        var named = identity(profile("Ada", null, null, null), List.of("/finance/emea", "sales", "//", "", "/"));

        assertThat(named.groupNames())
                .isEqualTo(HashSet.of("finance/emea", "sales", "/").map(PrincipalName::new));
    }

    private static Seq<String> names(@Nullable String name, @Nullable String username, @Nullable String client) {
        return identity(profile(name, username, null, client), SILENT).names(ID).map(PrincipalName::value);
    }

    private static IdentityProfile profile(
            @Nullable String name, @Nullable String username, @Nullable String email, @Nullable String client) {
        return new IdentityProfile(Option.of(name), Option.of(username), address(email), Option.of(client));
    }

    private static Option<EmailAddress> address(@Nullable String email) {
        return email == null ? Option.none() : Option.some(new EmailAddress(email));
    }

    private static VerifiedIdentity identity(IdentityProfile profile, Seq<String> groups) {
        return identity(profile, groups, "s-1");
    }

    private static VerifiedIdentity identity(IdentityProfile profile, Seq<String> groups, String subject) {
        var identity = new ExternalIdentity("https://id.example.com", subject);
        return new VerifiedIdentity("default", identity, profile, groups, NOON);
    }
}
