package uk.ourplan.kit.signin;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private static final String KEPT = SignedIn.class.getName();

    private final OAuth2AuthorizedClientRepository clients;
    private final Clock clock;

    SignedIn(OAuth2AuthorizedClientRepository clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** The worker of this session; another one once somebody has signed in again. */
    public Worker worker() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            throw new Trouble.SignedOutException(null);
        }
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            WrappedSession kept = session.getSession();
            return known(who, kept.getAttribute(KEPT), found -> kept.setAttribute(KEPT, found));
        }
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            HttpSession kept = request.getRequest().getSession();
            return known(who, kept.getAttribute(KEPT), found -> kept.setAttribute(KEPT, found));
        }
        return found(who);
    }

    private Worker known(Authentication who, @Nullable Object before, Consumer<Known> keep) {
        if (before instanceof Known known && known.who().equals(who)) {
            return known.worker();
        }
        Known known = new Known(who, found(who));
        keep.accept(known);
        return known.worker();
    }

    private record Known(Authentication who, Worker worker) {}

    /** Whose tokens this session keeps; nobody's where nobody came past the sign-in. */
    static Optional<TokenBearer> keptIn(HttpSession session) {
        return session.getAttribute(KEPT) instanceof Known known && known.worker() instanceof TokenBearer bearer
                ? Optional.of(bearer)
                : Optional.empty();
    }

    private Worker found(Authentication who) {
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
            return new TokenBearer(token.getName(), nameOf(token), roles, client, clock);
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
        public String id() {
            return name;
        }

        @Override
        public Mono<String> token() {
            return Mono.error(new Trouble.SignedOutException(null));
        }
    }
}
