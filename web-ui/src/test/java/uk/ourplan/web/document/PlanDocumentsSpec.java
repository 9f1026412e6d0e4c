package uk.ourplan.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.ourplan.web.OurplanWeb;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeCoreBeans;

@SpringBootTest(classes = OurplanWeb.class)
@Import(FakeCoreBeans.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanDocumentsSpec {

    @Autowired
    private FakeCore core;

    private MockMvcTester browser;

    @BeforeEach
    void aBrowser(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
    }

    @AfterEach
    void forget() {
        core.reset();
    }

    @Test
    @WithMockUser(roles = "practitioner")
    void the_page_may_run_nothing_and_is_kept_nowhere() {
        MvcTestResult page =
                browser.get().uri("/documents/plans/{id}/html", FakeCore.PLAN).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("My plan");
        assertThat(page.getResponse().getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(page.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getResponse().getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    @Test
    @WithMockUser(roles = "practitioner")
    void the_file_has_a_name_that_tells_nothing() {
        MvcTestResult file =
                browser.get().uri("/documents/plans/{id}/pdf", FakeCore.PLAN).exchange();

        assertThat(file).hasStatusOk().hasContentType("application/pdf");
        assertThat(file.getResponse().getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"plan.pdf\"");
    }

    @Test
    @WithMockUser(roles = "practitioner")
    void what_the_core_refuses_is_not_handed_over() {
        core.latency.fail(FakeCore.refusal(404, new byte[0]));

        assertThat(browser.get().uri("/documents/plans/{id}/pdf", FakeCore.PLAN))
                .hasStatus(404);
    }

    @Test
    void who_is_not_signed_in_is_sent_to_sign_in() {
        assertThat(browser.get().uri("/documents/plans/{id}/pdf", FakeCore.PLAN))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/oauth2/authorization/ourplan");
    }

    @Test
    void health_is_open_and_says_nothing_but_up() {
        assertThat(browser.get().uri("/actuator/health/readiness")).hasStatusOk();
    }
}
