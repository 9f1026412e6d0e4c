package uk.ourplan.kit.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A window that closes says so in passing, and often after its session has ended. Answered in the usual way, that farewell
 * would begin a session of its own, whose cookie takes the place of the one with which somebody is just signing in: their
 * sign-in would fail and lead elsewhere. Without a session there is nothing to close.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClosingWindows extends OncePerRequestFilter {

    private static final String PUSH = "/VAADIN/push";
    private static final String BY = "X-Atmosphere-Transport";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFarewell(request) && request.getSession(false) == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The address alone tells: reading the parameters would read the body as well. */
    private static boolean isFarewell(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().endsWith(PUSH) && query != null && query.contains(BY + "=close");
    }
}
