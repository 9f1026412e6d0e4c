package uk.ourplan.tenant.policy;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a council calls something (RECORD-07). Whoever asks with the policy of an earlier day hears the names of that time.
 *
 * @param term the code of a role, a team, a form or another term of the field
 */
public record LocalName(String term, String label) {

    /** All of the council's own names, by their terms. */
    public static Map<String, String> all(CouncilPolicy policy) {
        return policy.read(Settings.LABELS).value().stream()
                .collect(Collectors.toUnmodifiableMap(LocalName::term, LocalName::label, (first, later) -> later));
    }

    /** The council's own name for this code, otherwise the code in plain words. */
    public static String of(String code, CouncilPolicy policy) {
        return all(policy).getOrDefault(code, code.toLowerCase(Locale.UK).replace('_', ' '));
    }
}
