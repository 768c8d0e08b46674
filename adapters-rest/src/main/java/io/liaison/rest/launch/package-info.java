/** Start-up: settings, wiring, and nothing after that. */
@NullMarked
package io.liaison.rest.launch;

import org.jspecify.annotations.NullMarked;
