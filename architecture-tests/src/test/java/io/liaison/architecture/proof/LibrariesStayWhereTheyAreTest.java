package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R27;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R27)
class LibrariesStayWhereTheyAreTest {

    @Test
    void finds_a_library_out_of_its_place_even_in_a_cast_or_a_wildcard() {
        assertThat(Verdict.onViolating(R27))
                .containsExactlyInAnyOrder(
                        "Class <providers.ServesARequest> is annotated with <jakarta.ws.rs.Path>",
                        "Class <rest.ReadsARow> names <org.jooq.Record> in its class file",
                        "Constructor "
                                + "<persistence.folder.SealsBesideTheVault.<init>(java.util.function.Supplier)> has "
                                + "generic parameter type <java.util.function.Supplier<com.google.crypto.tink.Aead>> "
                                + "with type argument depending on <com.google.crypto.tink.Aead>",
                        "Field <persistence.folder.SealsBesideTheVault.seal> has generic type "
                                + "<java.util.function.Supplier<com.google.crypto.tink.Aead>> with type argument "
                                + "depending on <com.google.crypto.tink.Aead>",
                        "Method <application.service.CatchesTheDatabase.works(java.util.concurrent.Callable)> "
                                + "catches type <java.sql.SQLException>",
                        "Method <persistence.folder.SealsBesideTheVault.seal()> has generic return type "
                                + "<java.util.function.Supplier<com.google.crypto.tink.Aead>> with type argument "
                                + "depending on <com.google.crypto.tink.Aead>",
                        "Method <rest.connection.HandsOutPools.pools()> has generic return type "
                                + "<java.util.List<? extends javax.sql.DataSource>> with type argument depending on "
                                + "<javax.sql.DataSource>");
    }

    @Test
    void lets_each_library_be_known_in_its_place() {
        assertThat(Verdict.onComplying(R27)).isEmpty();
    }
}
