/** What is going to happen, decided by a seed before it starts. */
@NullMarked
package io.liaison.torture.plan;

import org.jspecify.annotations.NullMarked;
