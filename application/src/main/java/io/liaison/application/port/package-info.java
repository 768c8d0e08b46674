/** What both sides of the engine agree on. */
@NullMarked
package io.liaison.application.port;

import org.jspecify.annotations.NullMarked;
