package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import org.junit.jupiter.api.Test;

class BindingTest {

    @Test
    void is_the_same_for_the_same_place() {
        assertThat(binding("connection:1", "row").associatedData())
                .isEqualTo(binding("connection:1", "row").associatedData());
    }

    @Test
    void differs_when_only_the_border_between_two_parts_moves() {
        var left = new Binding(new SecretOwner(TENANT, "app:mail"), SecretPurpose.FIELD, "1");
        var right = new Binding(new SecretOwner(TENANT, "app:mai"), SecretPurpose.FIELD, "l1");

        assertThat(left.associatedData()).isNotEqualTo(right.associatedData());
    }

    private static Binding binding(String subject, String row) {
        return new Binding(new SecretOwner(TENANT, subject), SecretPurpose.FIELD, row);
    }
}
