/** That the provider of the harness hides nothing for good. */
@NullMarked
package io.liaison.torture.event.provider;

import org.jspecify.annotations.NullMarked;
