/** What a life is played with: an engine of its own, an imitated provider, and people who fill in forms and consent. */
@NullMarked
package io.liaison.trial.stage;

import org.jspecify.annotations.NullMarked;
