/** What was seen during a run, from every side: the provider, the engines, their callers, and whoever struck the blows. */
@NullMarked
package io.liaison.torture.evidence;

import org.jspecify.annotations.NullMarked;
