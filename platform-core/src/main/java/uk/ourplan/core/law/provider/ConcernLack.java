package uk.ourplan.core.law.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.law.Weight;
import uk.ourplan.tenant.policy.InEffect;

/**
 * Something that a concern still lacks. What blocks keeps it from being closed; nothing keeps it from being reported.
 *
 * @param field the field of what is said about it
 */
public record ConcernLack(
        String rule,
        Weight weight,
        String says,
        String mend,
        String field,
        @Nullable Provision provision,
        List<SettingRead> settings) {

    public ConcernLack {
        settings = List.copyOf(settings);
    }

    static ConcernLack stops(String rule, String says, String mend, String field) {
        return new ConcernLack(rule, Weight.BLOCKS, says, mend, field, null, List.of());
    }

    static ConcernLack warns(String rule, String says, String mend, String field) {
        return new ConcernLack(rule, Weight.WARNS, says, mend, field, null, List.of());
    }

    static ConcernLack prompts(String rule, String says, String mend, String field) {
        return new ConcernLack(rule, Weight.PROMPTS, says, mend, field, null, List.of());
    }

    ConcernLack under(String citation) {
        return new ConcernLack(rule, weight, says, mend, field, new Provision(citation), settings);
    }

    ConcernLack reading(InEffect<?>... read) {
        return new ConcernLack(
                rule,
                weight,
                says,
                mend,
                field,
                provision,
                Stream.of(read).map(InEffect::read).toList());
    }

    /** As it travels, with its "Why?". */
    public Finding finding(LocalDate on) {
        Reason why = new Reason(rule, says, provision, weight == Weight.BLOCKS ? Effect.FORBIDS : Effect.PROMPTS);
        return new Finding(rule, null, weight, null, says, mend, why, null, field, settings, on);
    }
}
