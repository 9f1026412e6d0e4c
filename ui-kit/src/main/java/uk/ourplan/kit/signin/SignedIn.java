package uk.ourplan.kit.signin;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import reactor.core.publisher.Mono;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.ask.Worker;

/** Says who is signed in. Asked on the request's own thread; what it gives can be carried anywhere. */
@Component
public class SignedIn {

    private static final String ROLE = "ROLE_";

    private final OAuth2AuthorizedClientRepository clients;
    private final Clock clock;

    SignedIn(OAuth2AuthorizedClientRepository clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** The worker of this session. */
    public Worker worker() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null) {
            return found();
        }
        Worker known = session.getAttribute(Worker.class);
        if (known != null) {
            return known;
        }
        Worker worker = found();
        session.setAttribute(Worker.class, worker);
        return worker;
    }

    private Worker found() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            throw new Trouble.SignedOutException(null);
        }
        Set<String> roles = who.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .collect(Collectors.toUnmodifiableSet());
        if (who instanceof OAuth2AuthenticationToken token
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            OAuth2AuthorizedClient client =
                    clients.loadAuthorizedClient(token.getAuthorizedClientRegistrationId(), token, request);
            if (client == null) {
                throw new Trouble.SignedOutException(null);
            }
            return new TokenBearer(nameOf(token), roles, client, clock);
        }
        return new Tokenless(who.getName(), roles);
    }

    private static String nameOf(OAuth2AuthenticationToken token) {
        if (token.getPrincipal() instanceof OidcUser user && user.getFullName() != null) {
            return user.getFullName();
        }
        return token.getName();
    }

    /** Signed in by other means than the identity provider: may look at screens, is not known to a core. */
    private record Tokenless(String name, Set<String> roles) implements Worker {

        @Override
        public Mono<String> token() {
            return Mono.error(new Trouble.SignedOutException(null));
        }
    }
}
