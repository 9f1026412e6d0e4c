package uk.ourplan.tenant.publishing.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.type.Fault;

/** Answers any question of the law on plain facts; the service around this library knows the rules. Pure: it asks nobody. */
public interface TheLaw {

    /** What the law says to the facts under the policy, on the policy's day. */
    Says says(String determination, Map<String, @Nullable Object> facts, PolicyOnADay policy);

    /** What came of it. */
    sealed interface Says {}

    /**
     * An answer.
     *
     * @param answer plain values by name
     * @param why the reasons, one sentence each with its rule
     */
    record Answer(Map<String, @Nullable Object> answer, List<String> why) implements Says {}

    /** The answer hangs on facts that were not given. */
    record Open(List<String> missing) implements Says {}

    /** The question or its facts cannot be read, or the policy leaves open what the answer hangs on. */
    record Unreadable(List<Fault> faults) implements Says {}
}
