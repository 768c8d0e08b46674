/** Whether what was promised about events was kept. */
@NullMarked
package io.liaison.torture.event.verdict;

import org.jspecify.annotations.NullMarked;
