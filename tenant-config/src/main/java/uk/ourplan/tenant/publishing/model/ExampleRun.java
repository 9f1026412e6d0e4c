package uk.ourplan.tenant.publishing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.PolicyOnADay;

/**
 * A worked example tried under a policy.
 *
 * @param on the day that was asked about
 * @param change what the draft itself makes of the example; {@code null} where it leaves it alone
 * @param differing where the answer is not the expected one; empty where the example passes
 * @param why the reasons of the answer
 */
public record ExampleRun(
        WorkedExample example,
        LocalDate on,
        @Nullable ExampleChange change,
        List<Differing> differing,
        List<String> why) {

    public boolean passes() {
        return differing.isEmpty();
    }

    /** Tries an example, as it is or as changed, under the policy of the policy's day. */
    public static ExampleRun of(
            WorkedExample example, @Nullable ExampleChange change, PolicyOnADay policy, TheLaw law) {
        Map<String, @Nullable Object> expected = change == null ? example.expected() : change.expected();
        if (expected == null) {
            return new ExampleRun(example, policy.on(), change, List.of(), List.of());
        }
        return switch (law.says(example.determination(), example.facts(), policy)) {
            case TheLaw.Answer(var answer, var why) ->
                new ExampleRun(example, policy.on(), change, Differing.between(expected, answer), why);
            case TheLaw.Open(var missing) ->
                failed(example, policy, change, "no answer: it hangs on " + String.join(", ", missing));
            case TheLaw.Unreadable(var faults) ->
                failed(
                        example,
                        policy,
                        change,
                        faults.stream()
                                .map(fault -> fault.at() + ": " + fault.says())
                                .collect(Collectors.joining(" ")));
        };
    }

    private static ExampleRun failed(
            WorkedExample example, PolicyOnADay policy, @Nullable ExampleChange change, String got) {
        return new ExampleRun(
                example, policy.on(), change, List.of(new Differing("answer", "an answer", got)), List.of());
    }

    /**
     * Tries every example that a draft reaches, on its first day and on each later one on which a version begins; those
     * about a fixed day on that day.
     */
    static List<ExampleRun> under(
            DraftContent draft, ExamplesOfACouncil examples, PublishedPolicy together, TheLaw law) {
        List<ExampleRun> runs = new ArrayList<>();
        Set<UUID> fixed = new LinkedHashSet<>();
        for (LocalDate day : together.daysFrom(draft.from())) {
            PolicyOnADay policy = together.on(day);
            for (WorkedExample example : examples.on(day)) {
                ExampleChange change = counts(draft, example) ? draft.examples().get(example.id()) : null;
                LocalDate asked = example.on();
                if (asked == null) {
                    runs.add(of(example, change, policy, law));
                } else if (!asked.isBefore(draft.from()) && fixed.add(example.id())) {
                    runs.add(of(example, change, together.on(asked), law));
                }
            }
        }
        return runs;
    }

    /** What a version published for later made of the example comes after what the draft makes of it. */
    private static boolean counts(DraftContent draft, WorkedExample example) {
        return !example.from().isAfter(draft.from());
    }
}
