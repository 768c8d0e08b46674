package io.liaison.rest.http;

import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.fixture.ExpectedProblem;
import io.liaison.rest.http.Api.Answer;
import java.util.function.Function;

/** One way to be answered a code. */
record Scenario(ExpectedProblem expected, Function<Story, Answer> raising) {

    static Scenario raises(ErrorCode code, int status, Function<Story, Answer> raising) {
        return new Scenario(new ExpectedProblem(code, status), raising);
    }

    ErrorCode code() {
        return expected.code();
    }

    /** For the names of tests. */
    @Override
    public String toString() {
        return code().number() + " " + code().title();
    }
}
