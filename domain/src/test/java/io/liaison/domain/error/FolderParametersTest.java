package io.liaison.domain.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Conflict.FolderNotEmpty;
import io.liaison.domain.error.Conflict.FolderReferenced;
import io.liaison.domain.error.Conflict.Hold;
import io.liaison.domain.error.Conflict.Item;
import io.liaison.domain.error.Conflict.ItemKind;
import io.liaison.domain.error.Conflict.Referrer;
import io.liaison.domain.shared.ReferenceKind;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class FolderParametersTest {
    private static final Item AUDIT = new Item(ItemKind.FOLDER, "Audit");
    private static final Item LEDGER = new Item(ItemKind.CONNECTION, "Ledger");
    private static final Hold MONTH_END = new Hold("Ledger", new Referrer(ReferenceKind.PROCESS, "p-1", "Month end"));

    @Test
    void all_that_is_inside_is_named_when_it_is_little() {
        var parameters = ErrorParameters.of(new FolderNotEmpty("Finance", 2, List.of(AUDIT, LEDGER)));

        assertThat(parameters.get("items")).contains("folder Audit, connection Ledger");
        assertThat(parameters.get("count")).contains("2");
    }

    @Test
    void how_many_more_there_are_stands_at_the_end() {
        var parameters = ErrorParameters.of(new FolderNotEmpty("Finance", 22, List.of(AUDIT, LEDGER)));

        assertThat(parameters.get("items")).contains("folder Audit, connection Ledger, +20");
    }

    @Test
    void a_reference_is_told_with_the_connection_that_it_holds() {
        var parameters = ErrorParameters.of(new FolderReferenced("Finance", 3, List.of(MONTH_END)));

        assertThat(parameters.get("references")).contains("Ledger: process Month end (p-1), +2");
    }
}
