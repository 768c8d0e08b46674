package io.liaison.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.RoleScope;
import io.liaison.domain.authentication.BodyEncoding;
import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.authentication.RevocationDialect.Teller;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.CursorStart;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.connector.SignatureScheme;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.fixture.Known;
import io.liaison.domain.folder.FolderKind;
import io.liaison.domain.rotation.RotationStage;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.FilterOperator;
import io.liaison.domain.trigger.PayloadKind;
import io.liaison.domain.trigger.TargetType;
import io.liaison.domain.trigger.TriggerState;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What clients, files and tables have written once is read by every later version. */
class WireSpellingsTest {

    @Test
    void closed_vocabularies_are_spelled_as_they_always_were() {
        assertThat(keys(RoleScope.values(), RoleScope::key)).containsExactly("tenant", "folder");
        assertThat(keys(AnnouncementKind.values(), AnnouncementKind::key))
                .containsExactly(
                        "io.liaison.connection.broke",
                        "io.liaison.connection.healed",
                        "io.liaison.connection.ends-soon",
                        "io.liaison.key.ends-soon",
                        "io.liaison.trigger.late",
                        "io.liaison.trigger.on-time");
        assertThat(keys(ConnectorSource.values(), ConnectorSource::key))
                .containsExactly("built-in", "built-in", "custom");
        assertThat(keys(BodyEncoding.values(), BodyEncoding::key)).containsExactly("form", "json", "query");
        assertThat(keys(Teller.values(), Teller::key))
                .containsExactly("client", "client_secret_basic", "token", "none");
        assertThat(keys(TriggerState.Kind.values(), TriggerState.Kind::key))
                .containsExactly("active", "disabled", "suspended", "failing", "late", "undelivered");
        assertThat(keys(TargetType.values(), TargetType::member)).containsExactly("url", "topic", "channel", "handler");
        assertThat(keys(FolderKind.values(), FolderKind::key)).containsExactly("standard", "personal");
        assertThat(keys(RevocationReach.values(), RevocationReach::key)).containsExactly("token", "account");
        assertThat(List.of(
                                new RotationStage.Never(),
                                new RotationStage.Running(Known.NOON),
                                new RotationStage.Finished(Known.NOON, Known.NOON))
                        .map(RotationStage::key))
                .containsExactly("never", "running", "finished");
    }

    @Test
    void each_spelling_means_one_thing_and_no_other_means_any() {
        assertReadBack(StatusName.values(), StatusName::key, StatusName::parse);
        assertReadBack(EventMode.values(), EventMode::key, EventMode::parse);
        assertReadBack(ErrorGroup.values(), ErrorGroup::key, ErrorGroup::parse);
        assertReadBack(ReferenceKind.values(), ReferenceKind::key, ReferenceKind::parse);
        assertReadBack(RoleScope.values(), RoleScope::key, RoleScope::parse);
        assertReadBack(RevocationReach.values(), RevocationReach::key, RevocationReach::parse);
        assertReadBack(BodyEncoding.values(), BodyEncoding::key, BodyEncoding::parse);
        assertReadBack(Teller.values(), Teller::key, Teller::parse);
        assertReadBack(SignatureScheme.values(), SignatureScheme::key, SignatureScheme::parse);
        assertReadBack(CursorStart.values(), CursorStart::key, CursorStart::parse);
        assertReadBack(DeliveryState.values(), DeliveryState::key, DeliveryState::parse);
        assertReadBack(FilterOperator.values(), FilterOperator::key, FilterOperator::parse);
        assertReadBack(PayloadKind.values(), PayloadKind::key, PayloadKind::parse);
        assertReadBack(TargetType.values(), TargetType::key, TargetType::parse);
        assertReadBack(RequestMethod.values(), RequestMethod::name, RequestMethod::parse);
    }

    private static <T> void assertReadBack(T[] all, Function<T, String> key, Function<String, Option<T>> parse) {
        assertThat(List.of(all).flatMap(each -> parse.apply(key.apply(each)))).containsExactly(all);
        assertThat(parse.apply("something else")).isEmpty();
    }

    private static <T> List<String> keys(T[] all, Function<T, String> key) {
        return List.of(all).map(key);
    }
}
