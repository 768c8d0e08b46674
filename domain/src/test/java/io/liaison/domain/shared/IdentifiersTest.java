package io.liaison.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Test
    void an_identifier_is_read_back_from_its_own_text() {
        var id = ConnectionId.parse("019d9b00-0000-7000-8000-0000000003e8").get();

        assertThat(ConnectionId.parse(id.toString())).contains(id);
    }

    @Test
    void an_identifier_reads_as_it_is_written() {
        var uuid = UUID.fromString("019d9b00-0000-7000-8000-0000000003e8");

        assertThat(new ApiKeyId(uuid)).hasToString(uuid.toString());
        assertThat(new FarewellId(uuid)).hasToString(uuid.toString());
        assertThat(new ConnectionId(uuid)).hasToString(uuid.toString());
    }

    @Test
    void versions_count_from_one() {
        assertThat(new Version(1)).isEqualTo(Version.FIRST);
        assertThat(Version.FIRST.next().value()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Version(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "nobody", "019d9b00-0000-7000-8000-0000000003e8 ", "..", "\u0000"})
    void what_is_no_identifier_names_nothing(String raw) {
        assertThat(ConnectionId.parse(raw)).isEmpty();
    }
}
