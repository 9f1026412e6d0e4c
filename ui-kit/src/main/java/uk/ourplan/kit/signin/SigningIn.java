package uk.ourplan.kit.signin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * OpenID Connect with code flow and PKCE. The provider's addresses are spelled out rather than discovered, so that the
 * screens start while the provider is down.
 *
 * @see "Decision 0071"
 */
@Configuration(proxyBeanMethods = false)
class SigningIn {

    static final String PROVIDER = "ourplan";

    private static final String ROLES = "ourplan_roles";

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/actuator/prometheus", "/*.css", "/*.svg", Goodbye.ADDRESS)
                        .permitAll())
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.oauth2LoginPage("/oauth2/authorization/" + PROVIDER)
                                .logoutSuccessHandler(goodbye())
                                // what is no screen, such as a document, is for whoever is signed in
                                .anyRequest(url -> url.authenticated()))
                .build();
    }

    /** The provider hears of it from server to server, see {@link EndedSessions}; the browser only says goodbye. */
    private static SimpleUrlLogoutSuccessHandler goodbye() {
        SimpleUrlLogoutSuccessHandler goodbye = new SimpleUrlLogoutSuccessHandler();
        goodbye.setDefaultTargetUrl(Goodbye.ADDRESS);
        goodbye.setRedirectStrategy(new UidlRedirectStrategy());
        return goodbye;
    }

    @Bean
    ClientRegistrationRepository provider(
            @Value("${ourplan.issuer}") String issuer,
            @Value("${ourplan.oidc-internal-url}") String internal,
            @Value("${ourplan.client-id}") String clientId,
            @Value("${ourplan.client-secret}") String secret) {
        String back = (internal.isBlank() ? issuer : internal) + "/protocol/openid-connect";
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(PROVIDER)
                .clientId(clientId)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(issuer)
                .authorizationUri(issuer + "/protocol/openid-connect/auth")
                .tokenUri(back + "/token")
                .jwkSetUri(back + "/certs")
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of(EndedSessions.ENDPOINT, back + "/logout"))
                .build());
    }

    /** Leads back to where somebody wanted to go by its plain address; Spring's own would add a parameter to it. */
    @Bean
    static BeanPostProcessor plainAddressesAfterSigningIn() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof VaadinDefaultRequestCache cache) {
                    cache.setDelegateRequestCache(plain());
                }
                return bean;
            }
        };
    }

    @SuppressWarnings("NullAway") // null is how Spring Security is told to add nothing; its signature does not say so
    private static HttpSessionRequestCache plain() {
        HttpSessionRequestCache plain = new HttpSessionRequestCache();
        plain.setMatchingRequestParameterName(null);
        return plain;
    }

    @Bean
    OAuth2AuthorizedClientRepository tokensOfSessions() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** The roles that the identity provider names, as Spring's. */
    @Bean
    GrantedAuthoritiesMapper roles() {
        return authorities -> {
            Set<GrantedAuthority> roles = new HashSet<>(authorities);
            for (GrantedAuthority authority : authorities) {
                if (authority instanceof OidcUserAuthority user
                        && user.getIdToken().getClaims().get(ROLES) instanceof Collection<?> named) {
                    named.forEach(role -> roles.add(new SimpleGrantedAuthority("ROLE_" + role)));
                }
            }
            return roles;
        };
    }
}
