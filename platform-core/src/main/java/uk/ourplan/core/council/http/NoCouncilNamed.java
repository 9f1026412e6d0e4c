package uk.ourplan.core.council.http;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;

/**
 * The council comes from the token. A header or a query parameter that names one is refused rather than ignored, so that no
 * caller believes that it works. (A body cannot: no record of the contract has such a field, and unknown fields are refused.)
 */
@Component
@Order(-95)
class NoCouncilNamed implements WebFilter {

    private static final Pattern NAMES_A_COUNCIL =
            Pattern.compile("(x)?(ourplan)?(council|tenant|organization|organisation)(id|alias|slug|name|code)?s?");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        boolean named = request.getHeaders().headerNames().stream().anyMatch(NoCouncilNamed::namesOne)
                || request.getQueryParams().keySet().stream().anyMatch(NoCouncilNamed::namesOne);
        return named
                ? Mono.error(() -> new Refused(new Refusal.OfTheFrame(
                        ProblemType.COUNCIL_NAMED,
                        "The council is the one that you are signed in for. Leave it out of headers and parameters.",
                        Map.of())))
                : chain.filter(exchange);
    }

    private static boolean namesOne(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return NAMES_A_COUNCIL.matcher(bare).matches();
    }
}
