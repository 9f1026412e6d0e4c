package uk.ourplan.core.council.http;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.core.problem.Problems;
import uk.ourplan.core.problem.Refusal;

/** Every request carries an access token for this service, but for health, metrics and the API's description. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SigningIn {

    private static final Refusal NOT_SIGNED_IN = new Refusal.OfTheFrame(
            ProblemType.NOT_SIGNED_IN, "Sign in, then send the request with a valid access token.", Map.of());

    private static final Refusal NOT_ALLOWED = new Refusal.NotAllowed("This is not allowed.");

    @Bean
    SecurityWebFilterChain edge(ServerHttpSecurity http, Problems problems) {
        ServerAuthenticationEntryPoint signInFirst = (exchange, error) -> {
            exchange.getResponse().getHeaders().set("WWW-Authenticate", "Bearer");
            return problems.answer(exchange, NOT_SIGNED_IN);
        };
        ServerAccessDeniedHandler denied = (exchange, error) -> problems.answer(exchange, NOT_ALLOWED);
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable) // no cookies are taken, so there is nothing to forge
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeExchange(paths -> paths.pathMatchers(
                                HttpMethod.GET, "/actuator/health", "/actuator/health/*", "/actuator/prometheus")
                        .permitAll()
                        .pathMatchers(HttpMethod.GET, "/api/v1/openapi", "/api/v1/openapi.yaml")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(signInFirst)
                        .accessDeniedHandler(denied)
                        .jwt(Customizer.withDefaults()))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(signInFirst).accessDeniedHandler(denied))
                .build();
    }
}
