package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R20;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R20)
class LittleOfVavrIsUsedTest {

    @Test
    void finds_tuples_functions_lazy_things_and_tries_in_signatures_calls_and_casts() {
        assertThat(Verdict.onViolating(R20))
                .containsExactlyInAnyOrder(
                        "Class <application.CastsToLazy> names <io.vavr.Lazy> in its class file",
                        "Field <domain.HoldsTuples.pairs> has generic type "
                                + "<io.vavr.collection.List<io.vavr.Tuple2<java.lang.String, "
                                + "java.lang.String>>> with type argument depending on <io.vavr.Tuple2>",
                        "Method <application.SpeaksTheApi.some(java.lang.String)> calls method "
                                + "<io.vavr.API.Some(java.lang.Object)>",
                        "Method <domain.Tries.isNumber(java.lang.String)> calls method "
                                + "<io.vavr.control.Try.isSuccess()>",
                        "Method <domain.Tries.isNumber(java.lang.String)> calls method "
                                + "<io.vavr.control.Try.of(io.vavr.CheckedFunction0)>",
                        "Method <persistence.ReadsHalfOfAPair.numbers(io.vavr.collection.Seq)> calls method "
                                + "<io.vavr.Tuple2._2()>",
                        "Method <persistence.StreamsLazily.numbers()> calls method "
                                + "<io.vavr.collection.Stream.from(int)>",
                        "Method <rest.TakesAFunction.told(io.vavr.Function1)> calls method "
                                + "<io.vavr.Function1.toString()>",
                        "Method <rest.TakesAFunction.told(io.vavr.Function1)> has generic parameter type "
                                + "<io.vavr.Function1<java.lang.String, java.lang.String>> with type argument "
                                + "depending on <io.vavr.Function1>",
                        "Method <rest.TakesAFunction.told(io.vavr.Function1)> has parameter of type "
                                + "<io.vavr.Function1>");
    }

    @Test
    void lets_loops_lambdas_method_references_and_tries_of_adapters_pass() {
        assertThat(Verdict.onComplying(R20)).isEmpty();
    }
}
