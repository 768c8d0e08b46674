/** Requests that go through connections: the API that they go to, and how fast they may. */
@NullMarked
package io.liaison.providers.proxy;

import org.jspecify.annotations.NullMarked;
