package uk.ourplan.core.council.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.Operating;
import uk.ourplan.core.council.RequestKey;
import uk.ourplan.core.council.Standing;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.problem.TraceId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

/**
 * Reads the verified token as a member of exactly one open council or as an operator, and keeps the two apart: an operator
 * reaches {@code /api/v1/councils}, {@code /api/v1/platform} and nothing else, a member everything else. Of the members
 * whoever makes parts of somebody's plan, and whoever holds no role today, reaches {@code /api/v1/given-to-me} alone.
 */
@Component
@Order(-80)
class WhoIsAsking implements WebFilter {

    private static final List<String> FOR_OPERATORS = List.of("/api/v1/councils", "/api/v1/platform");
    private static final String FOR_BOTH = "/api/v1/me";
    private static final String FOR_DELEGATES = "/api/v1/given-to-me";
    private static final String ROLES = "ourplan_roles";
    private static final Set<String> PERMISSIONS =
            Arrays.stream(Permission.values()).map(Permission::code).collect(Collectors.toUnmodifiableSet());

    private final OpenCouncils councils;
    private final KnownStandings standings;

    WhoIsAsking(OpenCouncils councils, KnownStandings standings) {
        this.councils = councils;
        this.standings = standings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(security -> security.getAuthentication())
                .ofType(JwtAuthenticationToken.class)
                .flatMap(signedIn -> known(exchange, signedIn.getToken()))
                .map(who -> chain.filter(exchange).contextWrite(context -> context.put(who.getClass(), who)))
                .defaultIfEmpty(chain.filter(exchange))
                .flatMap(onwards -> onwards);
    }

    /** An {@link Asking} or an {@link Operating}. */
    private Mono<Record> known(ServerWebExchange exchange, Jwt token) {
        Set<String> roles = rolesIn(token);
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        boolean operator = roles.contains(Permission.OPERATOR.code());
        if (operator && TokenCouncil.namesAny(token)) {
            return refused(ProblemType.NO_COUNCIL, "An operator belongs to no council. Sign in as one or the other.");
        }
        if (!path.equals(FOR_BOTH) && operator != isForOperators(path)) {
            return Mono.error(new Refused(new Refusal.NotAllowed(
                    operator ? "Operators see no council's work." : "This is for operators of the platform only.")));
        }
        return operator ? Mono.just(operating(exchange, token)) : asking(exchange, token, roles);
    }

    private static boolean isForOperators(String path) {
        return FOR_OPERATORS.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    private Mono<Record> asking(ServerWebExchange exchange, Jwt token, Set<String> roles) {
        return Mono.justOrEmpty(TokenCouncil.aliasIn(token))
                .flatMap(alias -> councils.called(alias).flatMap(council -> {
                    WorkerId worker = worker(token);
                    return standings.of(council.id(), worker).<Record>map(standing -> {
                        Set<String> held = held(standing, council, roles);
                        mustNotGoFurther(exchange, standing, roles, held);
                        return asking(exchange, token, worker, council, alias, held);
                    });
                }))
                .switchIfEmpty(refused(
                        ProblemType.NO_COUNCIL,
                        "The sign-in is not for exactly one council that is open here. Sign in again and choose one."));
    }

    /** The path alone decides, before anything is looked up, so that nothing tells what is there from what is not. */
    private static void mustNotGoFurther(
            ServerWebExchange exchange, Standing standing, Set<String> inTheToken, Set<String> held) {
        String delegate = Permission.DELEGATE.code();
        boolean hasOther = held.stream().anyMatch(role -> !role.equals(delegate));
        boolean isDelegate = inTheToken.contains(delegate) || standing.roles() != null;
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        boolean theirs = path.equals(FOR_BOTH) || path.equals(FOR_DELEGATES) || path.startsWith(FOR_DELEGATES + "/");
        if (!hasOther && isDelegate && !theirs) {
            throw new Refused(
                    new Refusal.NotAllowed(
                            "This is for people who work for the council. What was given to you to write is at your start page."));
        }
    }

    /** What counts of the roles in the token; nothing gets past a council's state or somebody's leaving. */
    private static Set<String> held(Standing standing, OpenCouncils.Found council, Set<String> roles) {
        if (standing.hasLeft()) {
            throw refusal(
                    ProblemType.HAS_LEFT,
                    "Your access to this council has ended. If that is wrong, ask its administrator.");
        }
        Set<String> held = standing.of(roles);
        return switch (council.state()) {
            case "open" -> held;
            case "suspended" ->
                throw refusal(
                        ProblemType.COUNCIL_SUSPENDED,
                        "The service is suspended for your council. Nothing is lost; ask your administrator when it is back.");
            default -> {
                if (!held.contains(Permission.COUNCIL_ADMIN.code())) {
                    throw refusal(
                            ProblemType.COUNCIL_NOT_LIVE,
                            "Your council is still preparing its policy. Its administrators let you in once that is done.");
                }
                yield Set.of(Permission.COUNCIL_ADMIN.code());
            }
        };
    }

    private static Asking asking(
            ServerWebExchange exchange,
            Jwt token,
            WorkerId worker,
            OpenCouncils.Found council,
            String alias,
            Set<String> roles) {
        return new Asking(
                council.id(),
                alias,
                worker,
                name(token),
                roles.stream()
                        .filter(PERMISSIONS::contains)
                        .map(Permission::of)
                        .collect(Collectors.toUnmodifiableSet()),
                roles.stream().filter(role -> !PERMISSIONS.contains(role)).collect(Collectors.toUnmodifiableSet()),
                TraceId.of(exchange),
                exchange.<RequestKey>getAttribute(RequestBodies.KEY));
    }

    private static Operating operating(ServerWebExchange exchange, Jwt token) {
        return new Operating(
                worker(token), name(token), TraceId.of(exchange), exchange.<RequestKey>getAttribute(RequestBodies.KEY));
    }

    private static Set<String> rolesIn(Jwt token) {
        return token.getClaims().get(ROLES) instanceof List<?> roles
                ? roles.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static WorkerId worker(Jwt token) {
        try {
            return new WorkerId(UUID.fromString(String.valueOf(token.getSubject())));
        } catch (IllegalArgumentException notOurs) {
            throw new Refused(new Refusal.OfTheFrame(
                    ProblemType.NOT_SIGNED_IN, "The token does not say who is asking. Sign in again.", Map.of()));
        }
    }

    private static String name(Jwt token) {
        @Nullable String name = token.getClaimAsString("name");
        @Nullable String username = token.getClaimAsString("preferred_username");
        return name != null ? name : username != null ? username : "";
    }

    private static <T> Mono<T> refused(ProblemType type, String says) {
        return Mono.error(() -> refusal(type, says));
    }

    private static Refused refusal(ProblemType type, String says) {
        return new Refused(new Refusal.OfTheFrame(type, says, Map.of()));
    }
}
