package uk.ourplan.kit.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosingWindowsSpec {

    private static final String FAREWELL = "v-r=push&v-uiId=1&X-Atmosphere-Transport=close&X-Atmosphere-tracking-id=1";

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void a_window_that_closes_after_its_session_has_ended_begins_no_other() throws Exception {
        MockHttpServletRequest farewell = push(FAREWELL);

        new ClosingWindows().doFilter(farewell, response, chain);

        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(204);
        assertThat(farewell.getSession(false)).isNull();
    }

    @Test
    void a_window_that_closes_in_a_session_is_closed_there() throws Exception {
        MockHttpServletRequest farewell = push(FAREWELL);
        farewell.getSession();

        new ClosingWindows().doFilter(farewell, response, chain);

        assertThat(chain.getRequest()).isSameAs(farewell);
    }

    @Test
    void a_window_that_opens_is_let_through_to_begin_a_session() throws Exception {
        MockHttpServletRequest opening = push("v-r=push&v-uiId=1&X-Atmosphere-Transport=websocket");

        new ClosingWindows().doFilter(opening, response, chain);

        assertThat(chain.getRequest()).isSameAs(opening);
    }

    private static MockHttpServletRequest push(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/VAADIN/push");
        request.setQueryString(query);
        return request;
    }
}
