package uk.ourplan.core.law.planning;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.SectionName;

/**
 * One item of a list that every plan is held against.
 *
 * @param step the step from which it is required
 * @param topics lacks about any of these make it missing
 * @param applies whether the item applies to this plan at all
 */
record ListItem(
        String rule,
        String key,
        String text,
        Step step,
        @Nullable Provision provision,
        @Nullable SectionName section,
        Set<Topic> topics,
        Predicate<PlanOnDesk> applies) {

    /** An item that applies to every plan; {@code citation} is {@code null} where no provision states it. */
    static ListItem always(
            String rule,
            String key,
            Step step,
            String text,
            @Nullable String citation,
            @Nullable SectionName section,
            Topic... topics) {
        return new ListItem(
                rule,
                key,
                text,
                step,
                citation == null ? null : new Provision(citation),
                section,
                Set.of(topics),
                desk -> true);
    }

    ListItem where(Predicate<PlanOnDesk> condition) {
        return new ListItem(rule, key, text, step, provision, section, topics, condition);
    }

    /** What the list says of this item where lacks about these topics stop something. */
    CheckedItem against(PlanOnDesk desk, Set<Topic> stopping) {
        boolean missing = topics.stream().anyMatch(stopping::contains);
        CheckedItem.State state = !applies.test(desk)
                ? CheckedItem.State.NOT_APPLICABLE
                : missing ? CheckedItem.State.MISSING : CheckedItem.State.PRESENT;
        return new CheckedItem(rule, key, text, state, step, provision, section);
    }
}
