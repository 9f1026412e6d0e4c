package uk.ourplan.kit.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.ask.Worker;

/** A worker with the tokens of their session. They are kept in this server's memory, never sent to the browser. */
final class TokenBearer implements Worker {

    private static final Duration AHEAD = Duration.ofSeconds(30);

    private final String id;
    private final String name;
    private final Set<String> roles;
    private final Clock clock;
    private final ClientRegistration registration;
    private final RestClientRefreshTokenTokenResponseClient refreshing =
            new RestClientRefreshTokenTokenResponseClient();

    private volatile OAuth2AccessToken access;
    private @Nullable OAuth2RefreshToken refresh;

    TokenBearer(String id, String name, Set<String> roles, OAuth2AuthorizedClient client, Clock clock) {
        this.id = id;
        this.name = name;
        this.roles = roles;
        this.clock = clock;
        this.registration = client.getClientRegistration();
        this.access = client.getAccessToken();
        this.refresh = client.getRefreshToken();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    @Override
    public Mono<String> token() {
        return Mono.defer(() -> isGood(access)
                ? Mono.just(access.getTokenValue())
                // the token endpoint is asked by a blocking client, one question at a time for a session
                : Mono.fromCallable(this::refreshed).subscribeOn(Schedulers.boundedElastic()));
    }

    private synchronized String refreshed() {
        if (isGood(access)) {
            return access.getTokenValue();
        }
        if (refresh == null) {
            throw new Trouble.SignedOutException(null);
        }
        try {
            OAuth2AccessTokenResponse answer =
                    refreshing.getTokenResponse(new OAuth2RefreshTokenGrantRequest(registration, access, refresh));
            access = answer.getAccessToken();
            if (answer.getRefreshToken() != null) {
                refresh = answer.getRefreshToken();
            }
            return access.getTokenValue();
        } catch (OAuth2AuthorizationException refused) {
            if (!OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                // the provider is down or does not know us; the session may well go on in a moment
                throw refused;
            }
            refresh = null;
            throw new Trouble.SignedOutException(refused);
        }
    }

    /** By which the provider knows the session that is to end; none where it has ended. */
    synchronized @Nullable OAuth2RefreshToken refreshToken() {
        return refresh;
    }

    private boolean isGood(OAuth2AccessToken token) {
        Instant ends = token.getExpiresAt();
        return ends != null && clock.instant().plus(AHEAD).isBefore(ends);
    }
}
