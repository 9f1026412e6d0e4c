package uk.ourplan.core.council.http;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;

/** The alias of the one council that a token speaks for. */
final class TokenCouncil {

    private static final String CLAIM = "organization";

    private TokenCouncil() {}

    static boolean namesAny(Jwt token) {
        return token.hasClaim(CLAIM);
    }

    /**
     * The alias; empty unless the token names exactly one. The claim is a list of aliases, or a map by alias where the
     * identity provider adds the organization's identifier.
     */
    static Optional<String> aliasIn(Jwt token) {
        Object claim = token.getClaims().get(CLAIM);
        Collection<?> aliases = switch (claim) {
            case Map<?, ?> byAlias -> byAlias.keySet();
            case Collection<?> list -> list;
            case null, default -> java.util.List.of();
        };
        return aliases.size() == 1 && aliases.iterator().next() instanceof String alias && !alias.isBlank()
                ? Optional.of(alias)
                : Optional.empty();
    }
}
