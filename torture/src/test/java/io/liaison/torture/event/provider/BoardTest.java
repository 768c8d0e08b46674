package io.liaison.torture.event.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardTest {
    private final Board board = new Board();

    @Test
    void items_are_shown_in_the_order_in_which_they_happened() {
        board.show(item(1, 1_000));
        board.show(item(2, 3_000));
        board.show(item(3, 2_000));

        assertThat(board.after(1_000, 9_000)).extracting(Item::number).containsExactly(3, 2);
    }

    @Test
    void what_is_not_seen_yet_is_shown_later() {
        board.show(new Item(1, Optional.of("late"), 1_000, 5_000));

        assertThat(board.after(0, 4_999)).isEmpty();
        assertThat(board.after(0, 5_000)).hasSize(1);
    }

    @Test
    void an_item_that_changes_keeps_its_name() {
        board.show(item(1, 1_000));
        board.show(new Item(2, Optional.of("item-1"), 9_000, 0));

        assertThat(board.after(0, 9_000)).extracting(Item::id).containsOnly(Optional.of("item-1"));
    }

    @Test
    void but_not_within_a_moment_since_nobody_could_tell_them_apart() {
        board.show(item(1, 1_000));
        board.show(new Item(2, Optional.of("item-1"), 1_500, 0));

        assertThat(board.after(0, 9_000)).extracting(Item::id).doesNotHaveDuplicates();
    }

    private static Item item(int number, long at) {
        return new Item(number, Optional.of("item-" + number), at, 0);
    }
}
