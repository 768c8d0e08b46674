package io.liaison.rest.console.filter;

import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.page.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a form: {@code templates/console/filter.html}. {@code stored} is one that the form cannot show, in words;
 * {@code isShorter} tells that a line has just been taken away.
 */
public record FilterBox(
        Labels labels,
        List<Choice> matches,
        List<FilterLine> lines,
        String expression,
        @Nullable String fault,
        @Nullable String expressionFault,
        @Nullable String stored,
        boolean keeps,
        boolean isShorter) {

    /** A condition, or a group with the conditions in it; {@code at} is its place in the form, {@code isNew} where typing goes on. */
    public record FilterLine(
            String at,
            String number,
            boolean isGroup,
            List<Choice> matches,
            List<FilterLine> inner,
            String field,
            List<Choice> operators,
            String value,
            @Nullable String fieldFault,
            @Nullable String valueFault,
            boolean isNew) {}
}
