/** Those who ask for tokens all the time, and only care whether they get one. */
@NullMarked
package io.liaison.torture.crowd;

import org.jspecify.annotations.NullMarked;
