package io.liaison.application.text;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.uuid;
import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.Holding.Origin;
import io.liaison.domain.access.KeyName;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.handover.Breakage;
import io.liaison.domain.handover.Breakage.AccountLeaves;
import io.liaison.domain.handover.Breakage.ConsentsEnd;
import io.liaison.domain.handover.Breakage.FolderUnadministered;
import io.liaison.domain.handover.Breakage.GroupEmpty;
import io.liaison.domain.handover.Breakage.KeyStops;
import io.liaison.domain.handover.Breakage.LastAdministrator;
import io.liaison.domain.handover.Breakage.RoleUnheld;
import io.liaison.domain.handover.Estate;
import io.liaison.domain.handover.Excerpt;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.FolderId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HandoverTextsTest {
    private static final ApiKey PLAIN = ApiKey.plain(new ApiKeyId(uuid(70)), PRINCIPAL, NOON);
    private static final EmailAddress ACCOUNT = new EmailAddress("ada@example.com");
    private static final Origin FINANCE = new Origin(new FolderId(uuid(5)), "Shared/Finance");
    private static final List<Breakage> EVERYTHING = List.of(
            new LastAdministrator(),
            new KeyStops(production(), Option.some(Duration.ofMinutes(3))),
            new KeyStops(PLAIN, Option.none()),
            new FolderUnadministered(FINANCE, BuiltInRoles.FOLDER_ADMINISTRATOR.name()),
            new RoleUnheld(new RoleName("auditor")),
            new AccountLeaves(ACCOUNT, 1),
            new AccountLeaves(ACCOUNT, 2),
            new ConsentsEnd(1),
            new ConsentsEnd(2),
            new GroupEmpty(new PrincipalName("Accountants")));

    static Stream<Arguments> everyKindInEachLanguage() {
        return Stream.of(PrincipalKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyKindInEachLanguage")
    void leave_no_gap_and_miss_no_word(PrincipalKind kind, Language language) {
        assertThat(said(kind, language, EVERYTHING))
                .hasSize(EVERYTHING.size())
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.contains("{") || text.contains("  ") || text.matches(".*[a-z]\\.[A-Z].*"))
                .allMatch(text -> text.endsWith("."));
    }

    @Test
    void say_in_order_what_breaks() {
        assertThat(said(PrincipalKind.USER, Language.ENGLISH, EVERYTHING))
                .containsExactly(
                        "The last administrator of the tenant, Ada, cannot leave:"
                                + " make somebody else an administrator first.",
                        "The key “production” was used 3 minutes ago and stops working once Ada is deleted.",
                        "A key without a name (" + PLAIN.id() + ") was never used and stops working once Ada is"
                                + " deleted.",
                        "The folder Shared/Finance loses its only folder-administrator.",
                        "Nobody else in the tenant holds the role auditor.",
                        "1 connection was consented to with Ada’s own account ada@example.com:"
                                + " it works until the provider closes that account.",
                        "2 connections were consented to with Ada’s own account ada@example.com:"
                                + " they work until the provider closes that account.",
                        "1 consent that Ada has asked for can no longer be given: ask for it anew.",
                        "2 consents that Ada has asked for can no longer be given: ask for them anew.",
                        "Nobody is left in the group Accountants.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "-PT5S, less than a minute ago",
        "PT59S, less than a minute ago",
        "PT1M, a minute ago",
        "PT59M59S, 59 minutes ago",
        "PT1H, an hour ago",
        "PT23H, 23 hours ago",
        "PT24H, a day ago",
        "P40D, 40 days ago"
    })
    void say_how_long_ago_as_people_do(Duration age, String words) {
        assertThat(said(PrincipalKind.USER, Language.ENGLISH, List.of(new KeyStops(production(), Option.some(age)))))
                .allMatch(text -> text.contains(" was used " + words + " and "));
    }

    private static ApiKey production() {
        return new ApiKey(
                new ApiKeyId(uuid(71)),
                PRINCIPAL,
                Option.some(new KeyName("production")),
                NOON,
                Option.none(),
                Option.none());
    }

    private static Seq<String> said(PrincipalKind kind, Language language, Seq<Breakage> breakages) {
        var ada = aPrincipal(PRINCIPAL).ofKind(kind).named("Ada").build();
        return HandoverTexts.in(language).breaks(new Handover(ada, Option.none(), nothing(), List.empty(), breakages));
    }

    private static Estate nothing() {
        return new Estate(
                new Excerpt<>(0, List.empty()),
                new Estate.Workspace(0, 0, 0),
                List.empty(),
                List.empty(),
                new Excerpt<>(0, List.empty()),
                new Excerpt<>(0, List.empty()),
                0,
                false);
    }
}
