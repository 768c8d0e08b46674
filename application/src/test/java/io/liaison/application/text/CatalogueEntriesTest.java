package io.liaison.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.error.ErrorKind;
import io.liaison.domain.error.Evidence;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class CatalogueEntriesTest {

    @Test
    void there_is_one_for_each_code_in_the_order_of_the_numbers() {
        assertThat(CatalogueEntries.all().map(CatalogueEntry::code)).containsExactly(ErrorCode.values());
    }

    @Test
    void one_tells_what_the_source_tells() {
        assertThat(entry(ErrorCode.MACHINE_LICENSE_CANNOT_CHANGE))
                .isEqualTo(new CatalogueEntry(
                        ErrorCode.MACHINE_LICENSE_CANNOT_CHANGE,
                        ErrorGroup.ROBOTS,
                        ErrorKind.ERROR,
                        Evidence.DOCUMENTED,
                        List.of("InvalidNonProductionMachineSlots", "InvalidUnattendedMachineSlots"),
                        List.empty(),
                        List.empty()));
        assertThat(entry(ErrorCode.INVALID_ORGANIZATION_UNIT).statuses()).containsExactly(400, 403);
        assertThat(entry(ErrorCode.ERROR_SENDING_EMAIL).endpoints()).containsExactly("POST+PUT+PATCH /odata/Users");
    }

    private static CatalogueEntry entry(ErrorCode code) {
        return CatalogueEntries.all().find(entry -> entry.code() == code).get();
    }
}
