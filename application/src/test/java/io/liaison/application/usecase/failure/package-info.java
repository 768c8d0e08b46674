/** How each use case comes to answer each failure that it declares. */
@NullMarked
package io.liaison.application.usecase.failure;

import org.jspecify.annotations.NullMarked;
