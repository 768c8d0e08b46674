/** What is taken of vavr and MapStruct, and where. */
@NullMarked
package io.liaison.architecture.library;

import org.jspecify.annotations.NullMarked;
