/** The use cases, through the engine's front door. */
@NullMarked
package io.liaison.application.usecase;

import org.jspecify.annotations.NullMarked;
