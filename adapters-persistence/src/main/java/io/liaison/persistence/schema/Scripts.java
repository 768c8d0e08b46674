package io.liaison.persistence.schema;

import java.util.Collection;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Hands Flyway the migrations by name, so that it need not search the class path for them. */
final class Scripts implements ResourceProvider {

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return Migrations.SCRIPTS.find(name::equals).map(Script::new).getOrNull();
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return Migrations.SCRIPTS
                .filter(name -> name.startsWith(prefix))
                .<LoadableResource>map(Script::new)
                .toJavaList();
    }
}
