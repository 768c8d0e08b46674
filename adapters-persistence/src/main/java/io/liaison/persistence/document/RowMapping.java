package io.liaison.persistence.document;

import org.mapstruct.InjectionStrategy;
import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** How everything is mapped outward: a column or member that nothing is mapped to does not compile. */
@MapperConfig(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        typeConversionPolicy = ReportingPolicy.ERROR,
        injectionStrategy = InjectionStrategy.CONSTRUCTOR,
        implementationName = "Generated<CLASS_NAME>")
public interface RowMapping {}
