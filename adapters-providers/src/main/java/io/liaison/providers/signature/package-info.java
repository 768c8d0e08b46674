/** Requests that are signed with a credential and do not carry it. */
@NullMarked
package io.liaison.providers.signature;

import org.jspecify.annotations.NullMarked;
