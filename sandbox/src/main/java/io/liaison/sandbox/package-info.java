/** An authorization server to try connections with, and to break them on purpose. */
@NullMarked
package io.liaison.sandbox;

import org.jspecify.annotations.NullMarked;
