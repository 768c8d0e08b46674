package io.liaison.architecture.library;

/** The names of MapStruct's annotations, which have class retention, so that a rule sees them. */
final class MapStruct {
    static final String HOME = "org.mapstruct";
    static final String MAPPER = HOME + ".Mapper";
    static final String CONFIGURATION = HOME + ".MapperConfig";
    static final String TARGET = HOME + ".MappingTarget";

    private MapStruct() {}
}
