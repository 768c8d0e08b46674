package io.liaison.architecture.layout;

import java.util.List;

/**
 * The end of a name, and the packages whose classes may have it.
 *
 * @param end such as {@code Dto}
 * @param packages in ArchUnit's notation
 */
public record Suffix(String end, List<String> packages) {}
