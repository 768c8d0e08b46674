/** Reads from class files what ArchUnit does not record: casts, switch labels, annotated types, constants. */
@NullMarked
package io.liaison.architecture.bytecode;

import org.jspecify.annotations.NullMarked;
