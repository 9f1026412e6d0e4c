package uk.ourplan.core.law.planning;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.plan.SectionName;

/**
 * Something that a rule found lacking on a plan.
 *
 * @param step the earliest step that it stops; for a lack that only warns, the step at which it is said
 * @param says one sentence: what is wrong; names needs and risks by their number, never by their text
 * @param mend one sentence: what would satisfy the rule
 */
record Lack(
        String rule,
        Topic topic,
        Weight weight,
        Step step,
        String says,
        String mend,
        @Nullable Provision provision,
        @Nullable SectionName section,
        @Nullable String field) {

    static Lack stops(Step step, String rule, Topic topic, String says, String mend) {
        return new Lack(rule, topic, Weight.BLOCKS, step, says, mend, null, null, null);
    }

    static Lack warns(Step step, String rule, Topic topic, String says, String mend) {
        return new Lack(rule, topic, Weight.WARNS, step, says, mend, null, null, null);
    }

    static Lack prompts(Step step, String rule, Topic topic, String says, String mend) {
        return new Lack(rule, topic, Weight.PROMPTS, step, says, mend, null, null, null);
    }

    Lack under(String citation) {
        return new Lack(rule, topic, weight, step, says, mend, new Provision(citation), section, field);
    }

    Lack in(SectionName where, @Nullable String path) {
        return new Lack(rule, topic, weight, step, says, mend, provision, where, path);
    }
}
