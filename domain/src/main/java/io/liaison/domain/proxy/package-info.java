/** Requests that go through a connection to the API behind it: where they may lead, what goes along, and how often. */
@NullMarked
package io.liaison.domain.proxy;

import org.jspecify.annotations.NullMarked;
