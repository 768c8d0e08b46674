/** The engine in a program of one's own. */
@NullMarked
package io.liaison.example.plain;

import org.jspecify.annotations.NullMarked;
