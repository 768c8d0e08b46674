/** What a program that embeds the engine may share with it: its database, and the transactions that it opens there. */
@NullMarked
package io.liaison.persistence.host;

import org.jspecify.annotations.NullMarked;
