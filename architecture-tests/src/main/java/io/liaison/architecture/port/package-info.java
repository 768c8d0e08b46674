/** What ports look like, and how failures travel through them. */
@NullMarked
package io.liaison.architecture.port;

import org.jspecify.annotations.NullMarked;
