package uk.ourplan.core.law;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/** The reasons of an answer, in the words of this case. The provision is {@code null} where only practice speaks. */
public final class Because {

    private Because() {}

    public static Reason requires(String rule, @Nullable Provision provision, String says) {
        return new Reason(rule, says, provision, Effect.REQUIRES);
    }

    public static Reason permits(String rule, @Nullable Provision provision, String says) {
        return new Reason(rule, says, provision, Effect.PERMITS);
    }

    public static Reason forbids(String rule, @Nullable Provision provision, String says) {
        return new Reason(rule, says, provision, Effect.FORBIDS);
    }

    public static Reason computes(String rule, @Nullable Provision provision, String says) {
        return new Reason(rule, says, provision, Effect.COMPUTES);
    }

    public static Reason prompts(String rule, @Nullable Provision provision, String says) {
        return new Reason(rule, says, provision, Effect.PROMPTS);
    }
}
