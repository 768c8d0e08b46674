/** Who is told what happens to tickets, and how: subscriptions, signed messages, and messages that are wrong on purpose. */
@NullMarked
package io.liaison.sandbox.hooks;

import org.jspecify.annotations.NullMarked;
