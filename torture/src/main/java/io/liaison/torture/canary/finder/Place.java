package io.liaison.torture.canary.finder;

import java.util.Locale;

/** Where secrets could leak to. */
public enum Place {
    ANSWERS,
    LOG_OF_THE_SERVER,
    LOG_OF_THE_DATABASE,
    TABLES,
    FILES_OF_THE_DATABASE,
    FILES_OF_THE_SERVER,
    TEMPORARY_FILES,
    COMMAND_LINE,
    ENVIRONMENT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
