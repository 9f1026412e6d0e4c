package uk.ourplan.kit.core;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Mono;
import uk.ourplan.api.change.ChangesApi;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.kit.ask.Worker;

/**
 * The core's contract over HTTP. The token is that of the {@link Worker} whom the question names; without one nothing is
 * sent. An application lists the features that it speaks to: {@code core.createClient(PlansApi.class)}.
 */
@Configuration(proxyBeanMethods = false)
class CoreOverHttp {

    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;

    @Bean
    HttpServiceProxyFactory core(WebClient.Builder builder, @Value("${ourplan.core-url}") String core) {
        WebClient client = builder.baseUrl(core)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .filter(inTheNameOfTheWorker())
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build();
    }

    @Bean
    MeApi me(HttpServiceProxyFactory core) {
        return core.createClient(MeApi.class);
    }

    @Bean
    ChangesApi changes(HttpServiceProxyFactory core) {
        return core.createClient(ChangesApi.class);
    }

    private static ExchangeFilterFunction inTheNameOfTheWorker() {
        return (request, next) -> Mono.deferContextual(context -> context.get(Worker.class)
                .token()
                .flatMap(token -> next.exchange(ClientRequest.from(request)
                        .headers(headers -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token))
                        .build())));
    }
}
