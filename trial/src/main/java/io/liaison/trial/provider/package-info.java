/** How the provider of a connector behaves, as far as the connector's definition tells. */
@NullMarked
package io.liaison.trial.provider;

import org.jspecify.annotations.NullMarked;
