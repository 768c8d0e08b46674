package io.liaison.domain.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class FoundPageTest {
    private static final Option<String> FIVE = Option.some("5");

    @Test
    void leads_as_far_as_the_furthest_of_its_items() {
        assertThat(page("7", "9", "8").cursorAfter(FIVE)).contains("9");
        assertThat(page("7").cursorAfter(Option.none())).contains("7");
    }

    @Test
    void never_leads_back() {
        assertThat(page("3", "4").cursorAfter(FIVE)).contains("5");
        assertThat(page().cursorAfter(FIVE)).contains("5");
        assertThat(page().cursorAfter(Option.none())).isEmpty();
    }

    @Test
    void leads_to_where_the_answer_as_a_whole_says() {
        var marked = new FoundPage(items("7", "9"), Option.some("token-2"), Option.none());

        assertThat(marked.cursorAfter(FIVE)).contains("token-2");
    }

    @Test
    void items_are_told_as_they_happened_whichever_way_the_provider_names_them() {
        assertThat(ids(page("7", "8", "9").inOrder())).containsExactly("item-7", "item-8", "item-9");
        assertThat(ids(page("9", "8", "7").inOrder())).containsExactly("item-7", "item-8", "item-9");
        assertThat(ids(page("8", "7", "8").inOrder())).containsExactly("item-8", "item-7", "item-8");
    }

    @Test
    void items_that_do_not_tell_how_far_they_lead_stay_in_their_order() {
        var items = List.of(item("b", Option.some("9")), item("a", Option.none()), item("c", Option.some("7")));

        assertThat(ids(new FoundPage(items, Option.none(), Option.none()).inOrder()))
                .containsExactly("b", "a", "c");
        assertThat(ids(page().inOrder())).isEmpty();
    }

    @Test
    void is_forward_when_each_item_leads_at_least_as_far_as_the_one_before() {
        assertThat(page("7", "7", "9").isForwardFrom(Option.none())).isTrue();
        assertThat(page("7", "9").isForwardFrom(Option.some("7"))).isTrue();
        assertThat(page("7", "9").isForwardFrom(Option.some("8"))).isFalse();
        assertThat(page().isForwardFrom(FIVE)).isTrue();
        assertThat(page("9", "8").isForwardFrom(Option.none())).isFalse();
        assertThat(page("7", "9", "8").isForwardFrom(FIVE)).isFalse();
        assertThat(new FoundPage(List.of(item("a", Option.none())), Option.none(), Option.none())
                        .isForwardFrom(Option.none()))
                .isFalse();
    }

    @Test
    void whatever_leads_as_far_as_the_last_may_go_on_on_the_next_page() {
        assertThat(page("7", "8", "9", "9").settledAfter(FIVE)).contains("8");
        assertThat(page("9", "9").settledAfter(FIVE)).contains("5");
        assertThat(page("5", "5").settledAfter(FIVE)).isEmpty();
        assertThat(page("9").settledAfter(Option.none())).isEmpty();
        assertThat(page("7", "9").lastCursor()).contains("9");
        assertThat(page().lastCursor()).isEmpty();
    }

    @Test
    void an_item_that_has_changed_since_is_seen_as_another_one() {
        assertThat(item("a", Option.some("7")).sighting())
                .isNotEqualTo(item("a", Option.some("8")).sighting())
                .isNotEqualTo(item("a", Option.none()).sighting());
    }

    private static FoundPage page(String... cursors) {
        return new FoundPage(items(cursors), Option.none(), Option.none());
    }

    private static Seq<FoundItem> items(String... cursors) {
        return List.of(cursors).map(cursor -> item("item-" + cursor, Option.some(cursor)));
    }

    private static FoundItem item(String id, Option<String> cursor) {
        return new FoundItem(id, cursor, EventBody.json("{}"));
    }

    private static Seq<String> ids(Seq<FoundItem> items) {
        return items.map(FoundItem::id);
    }
}
