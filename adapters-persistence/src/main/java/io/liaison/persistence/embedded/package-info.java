/** The PostgreSQL that comes along: its binaries, its folder and its life. */
@NullMarked
package io.liaison.persistence.embedded;

import org.jspecify.annotations.NullMarked;
