package uk.ourplan.kit.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoodbyeSpec {

    private final Goodbye goodbye = new Goodbye();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/plans/01a205ff-74ce-7000-8bce-bbd6490beda7/risks", "/plans/1/advice?at=risks[R1].text"})
    void an_address_of_ours_is_where_the_sign_in_leads_back_to(String to) {
        assertThat(page(to)).contains("href=\"" + to + "\"");
        assertThat(page(to)).contains("Nothing was used here for a while");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "/\"><script>alert(1)</script>",
                "/a\n/b"
            })
    void an_address_of_somebody_else_leads_to_the_start(String to) {
        assertThat(page(to)).contains("href=\"/\"").doesNotContain("elsewhere").doesNotContain("alert");
    }

    @Test
    void nobody_keeps_the_page() {
        assertThat(goodbye.signedOut("").getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    private String page(String to) {
        return String.valueOf(goodbye.signedOut(to).getBody());
    }
}
