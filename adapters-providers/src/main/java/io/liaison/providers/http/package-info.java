/** The one way out to providers: where calls may go, how long they may take, and how much they may answer. */
@NullMarked
package io.liaison.providers.http;

import org.jspecify.annotations.NullMarked;
