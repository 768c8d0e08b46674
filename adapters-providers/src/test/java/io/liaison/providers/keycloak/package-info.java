/** Every way to authenticate, tried with a provider that nobody scripted. */
@NullMarked
package io.liaison.providers.keycloak;

import org.jspecify.annotations.NullMarked;
