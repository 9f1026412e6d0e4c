package uk.ourplan.core.law.planning.desk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.InEffect;

/**
 * Something that a rule found lacking on a plan.
 *
 * @param step the earliest step that it stops; for a lack that only warns, the step at which it is said
 * @param says one sentence: what is wrong; names needs and risks by their number, never by their text
 * @param mend one sentence: what would satisfy the rule
 * @param settings the settings of the council that the rule read, for its "Why?"
 * @param part the part of the person's record where it is mended, where no section of the plan holds it
 */
public record Lack(
        String rule,
        Topic topic,
        Weight weight,
        Step step,
        String says,
        String mend,
        @Nullable Provision provision,
        @Nullable SectionName section,
        @Nullable String field,
        List<SettingRead> settings,
        @Nullable PartName part) {

    public Lack {
        settings = List.copyOf(settings);
    }

    public static Lack stops(Step step, String rule, Topic topic, String says, String mend) {
        return new Lack(rule, topic, Weight.BLOCKS, step, says, mend, null, null, null, List.of(), null);
    }

    public static Lack warns(Step step, String rule, Topic topic, String says, String mend) {
        return new Lack(rule, topic, Weight.WARNS, step, says, mend, null, null, null, List.of(), null);
    }

    public static Lack prompts(Step step, String rule, Topic topic, String says, String mend) {
        return new Lack(rule, topic, Weight.PROMPTS, step, says, mend, null, null, null, List.of(), null);
    }

    /** Whether it stops this step or one before it; the council's own signature is an item of a list and stops nothing itself. */
    public boolean stopsUpTo(Step last) {
        return weight == Weight.BLOCKS && step.compareTo(last) <= 0 && topic != Topic.COUNCIL_SIGNATURE;
    }

    public Lack under(String citation) {
        return new Lack(rule, topic, weight, step, says, mend, new Provision(citation), section, field, settings, part);
    }

    public Lack in(SectionName where, @Nullable String path) {
        return new Lack(rule, topic, weight, step, says, mend, provision, where, path, settings, part);
    }

    /** With the settings that the rule read; each says from which day it holds and whose it is. */
    public Lack reading(InEffect<?>... read) {
        return new Lack(
                rule,
                topic,
                weight,
                step,
                says,
                mend,
                provision,
                section,
                field,
                Stream.of(read).map(InEffect::read).toList(),
                part);
    }

    /** It is mended on the person's record, in this part and at this field of it. */
    public Lack onRecord(PartName where, String path) {
        return new Lack(rule, topic, weight, step, says, mend, provision, null, path, settings, where);
    }
}
