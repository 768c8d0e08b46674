/** Who calls: API keys become actors. */
@NullMarked
package io.liaison.rest.security;

import org.jspecify.annotations.NullMarked;
