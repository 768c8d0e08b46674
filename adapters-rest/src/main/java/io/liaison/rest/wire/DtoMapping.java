package io.liaison.rest.wire;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** How domain types become what clients read: a member that nothing fills does not compile. */
@MapperConfig(unmappedTargetPolicy = ReportingPolicy.ERROR, implementationName = "Generated<CLASS_NAME>")
public interface DtoMapping {}
