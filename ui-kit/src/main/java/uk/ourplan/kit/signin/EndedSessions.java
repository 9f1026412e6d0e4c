package uk.ourplan.kit.signin;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * However a session ends – somebody signs out, nobody uses it, its windows were closed – it ends at the identity provider
 * too, or the next person at the machine would be let in without a password. It is told from server to server: the usual way
 * through the browser would carry the ID token in an address.
 *
 * @see "docs/decisions/0074-the-end-of-a-session.md"
 */
@Component
class EndedSessions implements HttpSessionListener {

    static final String ENDPOINT = "end_session_endpoint";

    private static final Logger LOG = LoggerFactory.getLogger(EndedSessions.class);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final ClientRegistrationRepository providers;
    private final RestClient provider;

    EndedSessions(ClientRegistrationRepository providers) {
        this.providers = providers;
        JdkClientHttpRequestFactory patient = new JdkClientHttpRequestFactory();
        patient.setReadTimeout(LONGEST);
        this.provider = RestClient.builder().requestFactory(patient).build();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent ended) {
        SignedIn.keptIn(ended.getSession()).map(TokenBearer::refreshToken).ifPresent(this::endAtTheProvider);
    }

    /** On a thread of its own, because a session may end on one that must not wait for long. */
    private void endAtTheProvider(OAuth2RefreshToken token) {
        try {
            Thread.ofVirtual().start(() -> tell(token)).join(LONGEST);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(OAuth2RefreshToken token) {
        ClientRegistration us =
                Objects.requireNonNull(providers.findByRegistrationId(SigningIn.PROVIDER), "We know our provider.");
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("refresh_token", token.getTokenValue());
        try {
            provider.post()
                    .uri(String.valueOf(
                            us.getProviderDetails().getConfigurationMetadata().get(ENDPOINT)))
                    .headers(headers -> headers.setBasicAuth(us.getClientId(), us.getClientSecret()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException notTold) {
            LOG.warn("A session could not be ended at the identity provider; it ends there by itself.", notTold);
        }
    }
}
