package io.liaison.providers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.JsonMessagesContract;
import io.liaison.application.port.outbound.JsonMessages;
import io.liaison.domain.connector.Written;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JacksonMessagesTest extends JsonMessagesContract {

    @Override
    protected JsonMessages messages() {
        return JsonPorts.messages();
    }

    /** Written out, it would fill the memory. */
    @Test
    void a_number_beyond_all_measure_keeps_its_exponent() {
        assertThat(messages().write(new Written.Amount(new BigDecimal("1E+999999999"))))
                .isEqualTo("1E+999999999");
    }
}
