/** HTTP on this machine, as far as providers and consumers need it. */
@NullMarked
package io.liaison.torture.event.http;

import org.jspecify.annotations.NullMarked;
