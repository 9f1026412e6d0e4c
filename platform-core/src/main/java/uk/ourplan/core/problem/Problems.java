package uk.ourplan.core.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.problem.ProblemType;

/**
 * Answers with a problem document, whatever went wrong and wherever. A fault of ours tells the caller its trace id and
 * nothing else.
 */
@Component
@Order(-2)
public class Problems implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
        // what fails after its caller has left is nobody's answer; its message is not for a log either
        Hooks.onErrorDropped(error -> LOG.debug("Failed after the caller had left: {}", Faults.told(error)));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(error);
        }
        if (error instanceof MethodNotAllowedException method) {
            response.getHeaders().setAllow(method.getSupportedMethods());
        }
        return Refusals.in(error)
                .map(refusal -> answer(exchange, refusal))
                .orElseGet(() -> unexpected(exchange, error));
    }

    /** Answers with the refusal. */
    public Mono<Void> answer(ServerWebExchange exchange, Refusal refusal) {
        if (refusal instanceof Refusal.Busy busy) {
            exchange.getResponse()
                    .getHeaders()
                    .set(HttpHeaders.RETRY_AFTER, Long.toString(busy.after().toSeconds()));
        }
        return written(exchange, refusal.type(), refusal.says(), refusal.more());
    }

    private Mono<Void> unexpected(ServerWebExchange exchange, Throwable error) {
        LOG.atError()
                .addKeyValue("trace_id", TraceId.of(exchange))
                .log("A request failed unexpectedly: {}", Faults.told(error));
        return written(
                exchange,
                ProblemType.UNEXPECTED,
                "This is our fault, not yours. Try again; if it stays, tell support the trace id.",
                Map.of());
    }

    private Mono<Void> written(ServerWebExchange exchange, ProblemType type, String says, Map<String, Object> more) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", type.code());
        document.put("title", type.title());
        document.put("status", type.status());
        document.put("detail", says);
        document.put("trace_id", TraceId.of(exchange));
        more.forEach(document::putIfAbsent);
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(type.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setCacheControl("no-store");
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(document));
        return response.writeWith(Mono.just(body));
    }
}
