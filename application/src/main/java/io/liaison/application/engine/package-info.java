/** The embedder's front door: a builder that takes the ports and answers the use cases. */
@NullMarked
package io.liaison.application.engine;

import org.jspecify.annotations.NullMarked;
