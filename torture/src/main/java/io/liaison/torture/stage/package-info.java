/** What a run stands on: the database, the provider, the engines, the connections; and the blows that hit them. */
@NullMarked
package io.liaison.torture.stage;

import org.jspecify.annotations.NullMarked;
