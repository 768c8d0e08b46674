/** What a run of events stands on: servers that are struck, their database, and a clock that is put on. */
@NullMarked
package io.liaison.torture.event.stage;

import org.jspecify.annotations.NullMarked;
