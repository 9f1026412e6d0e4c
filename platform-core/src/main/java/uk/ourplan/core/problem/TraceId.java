package uk.ourplan.core.problem;

import io.micrometer.context.ContextRegistry;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives each request its trace id (the caller's, from {@code traceparent}, or a new one), puts it into every log line of the
 * request and into the answer's header {@code Trace-Id}.
 *
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TraceId implements WebFilter {

    private static final String NAME = "trace_id";
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    TraceId() {
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(
                        NAME, () -> MDC.get(NAME), value -> MDC.put(NAME, value), () -> MDC.remove(NAME));
    }

    /** The trace id of a request; a dash before it was given one. */
    public static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(NAME, "-");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String id = given(exchange.getRequest().getHeaders().getFirst("traceparent"));
        exchange.getAttributes().put(NAME, id);
        exchange.getResponse().getHeaders().set("Trace-Id", id);
        return chain.filter(exchange).contextWrite(context -> context.put(NAME, id));
    }

    private static String given(@Nullable String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches() ? matcher.group(1) : made();
    }

    private static String made() {
        byte[] bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
