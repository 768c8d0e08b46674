package io.liaison.rest.trigger;

import io.liaison.application.port.inbound.trigger.TestTrigger.Sample;
import io.liaison.application.port.inbound.trigger.TestTrigger.Trial;
import io.liaison.application.text.ErrorTexts;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.rest.trigger.TrialDto.SampleDto;
import io.liaison.rest.trigger.TrialDto.TroubleDto;
import org.jspecify.annotations.Nullable;

/** Trials as clients read them. */
final class TrialDtos {

    private TrialDtos() {}

    static TrialDto of(Trial trial, ErrorTexts texts) {
        return new TrialDto(
                trial.samples().map(sample -> sample(sample, texts)).asJava(),
                trial.trouble().map(why -> trouble(why, texts)).getOrNull());
    }

    private static SampleDto sample(Sample sample, ErrorTexts texts) {
        return new SampleDto(
                sample.isWanted(),
                sample.undecided().map(why -> trouble(why, texts)).getOrNull(),
                sample.text());
    }

    private static TroubleDto trouble(Failure why, ErrorTexts texts) {
        var said = texts.explain(why);
        return new TroubleDto(said.code().number(), said.detail(), words(Diagnosis.of(why)));
    }

    private static @Nullable String words(Diagnosis diagnosis) {
        var message = diagnosis.providerMessage();
        return message.isEmpty() ? null : message.value();
    }
}
