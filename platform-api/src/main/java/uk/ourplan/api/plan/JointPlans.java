package uk.ourplan.api.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;

/**
 * The plans that are joined with one, and for whom they can be put on paper together. Each part keeps its own subject, kind,
 * version and check.
 *
 * @param parts the plan itself first
 * @param readers for whom: the person, and those whose plan another part is
 * @param relief what an adult's and a carer's plan do not say alike of a service to the one that relieves the other, each in a
 *     sentence (CARER-04)
 */
public record JointPlans(List<Part> parts, List<Reader> readers, List<String> relief) {

    public JointPlans {
        parts = List.copyOf(parts);
        readers = List.copyOf(readers);
        relief = List.copyOf(relief);
    }

    /**
     * One of the plans.
     *
     * @param whose whose plan it is, as they like to be called
     * @param stops how many findings stop it from being submitted
     */
    public record Part(UUID planId, String whose, PlanKind kind, int version, PlanState state, int stops) {}

    /**
     * Somebody who gets the parts that they are entitled to.
     *
     * @param code {@code person}, or their number among those around the person
     */
    public record Reader(String code, @Nullable String name) {}
}
