/** How the programs of this module are told what to do. */
@NullMarked
package io.liaison.torture.command;

import org.jspecify.annotations.NullMarked;
