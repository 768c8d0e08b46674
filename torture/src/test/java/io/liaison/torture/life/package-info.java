/** The lives of connections with every connector that comes with the product. */
@NullMarked
package io.liaison.torture.life;

import org.jspecify.annotations.NullMarked;
