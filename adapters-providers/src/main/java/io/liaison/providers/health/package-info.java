/** Whether a token still opens the provider's API, found by asking whose account it is. */
@NullMarked
package io.liaison.providers.health;

import org.jspecify.annotations.NullMarked;
