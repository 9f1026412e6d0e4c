package uk.ourplan.core.council;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the council's directory says of somebody today.
 *
 * @param hasLeft whether their access has ended, whatever a token still says
 * @param roles what they may do today, permissions and ladder roles as codes; {@code null} where the directory does not
 *     know them, so that the token stands alone
 */
public record Standing(boolean hasLeft, @Nullable Set<String> roles) {

    /** Of somebody whom the directory does not know. */
    public static final Standing UNKNOWN = new Standing(false, null);

    public Standing {
        roles = roles == null ? null : Set.copyOf(roles);
    }

    /** Of what a token says only what the directory says too: a role has to be in both. */
    public Set<String> of(Set<String> inTheToken) {
        Set<String> known = roles;
        return known == null
                ? inTheToken
                : inTheToken.stream().filter(known::contains).collect(Collectors.toUnmodifiableSet());
    }
}
