/** Bringing what is sealed under newer keys, while everything goes on. */
@NullMarked
package io.liaison.application.service.rotation;

import org.jspecify.annotations.NullMarked;
