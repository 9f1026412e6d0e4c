package uk.ourplan.core.council.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.RequestKey;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;

/** Bounds what may be sent (413) and takes the fingerprint of a POST that carries an {@code Idempotency-Key}. */
@Component
@Order(-90)
class RequestBodies implements WebFilter {

    static final String KEY = RequestKey.class.getName();
    private static final String HEADER = "Idempotency-Key";

    private final int mostBytes;

    RequestBodies(@Value("${ourplan.body.most-bytes}") int mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getHeaders().getContentLength() > mostBytes) {
            return Mono.error(() -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
        }
        if (HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod())) {
            return chain.filter(exchange);
        }
        return DataBufferUtils.join(request.getBody(), mostBytes)
                .map(RequestBodies::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(body -> {
                    keyed(exchange, body);
                    return chain.filter(
                            exchange.mutate().request(again(request, body)).build());
                });
    }

    private static void keyed(ServerWebExchange exchange, byte[] body) {
        ServerHttpRequest request = exchange.getRequest();
        String key = request.getHeaders().getFirst(HEADER);
        if (key == null || !HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        if (!RequestKey.holds(key)) {
            throw new Refused(new Refusal.Unreadable(
                    "The request cannot be read.",
                    List.of(new Mistake(HEADER, "is 1 to 200 visible characters, such as a UUID"))));
        }
        exchange.getAttributes().put(KEY, new RequestKey(key, fingerprint(request, body)));
    }

    private static String fingerprint(ServerHttpRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethod() + " " + request.getURI().getRawPath() + "?"
                            + request.getURI().getRawQuery() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static ServerHttpRequest again(ServerHttpRequest request, byte[] body) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return body.length == 0 ? Flux.empty() : Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body));
            }
        };
    }
}
