/** The console: connections in folders, for people. It knows the inbound ports and has the rights of whoever is signed in. */
@NullMarked
package io.liaison.rest.console;

import org.jspecify.annotations.NullMarked;
