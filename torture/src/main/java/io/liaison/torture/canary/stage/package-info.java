/** What a run stands on: the packaged server, its database, and the places to look at afterwards. */
@NullMarked
package io.liaison.torture.canary.stage;

import org.jspecify.annotations.NullMarked;
