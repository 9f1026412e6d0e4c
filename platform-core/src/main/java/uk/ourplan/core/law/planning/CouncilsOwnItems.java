package uk.ourplan.core.law.planning;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.ExtraElement;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/** What one council wants on every plan beside what the Act asks (CONTENT-01). */
final class CouncilsOwnItems {

    /** The one extra element that the plan has a place of its own for; another council may name it in other words. */
    private static final String CONTACTS_AND_KEYS = "keys_and_contacts";

    private CouncilsOwnItems() {}

    static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        InEffect<List<ExtraElement>> wanted = policy.read(Settings.EXTRA_REQUIRED_ELEMENTS);
        List<Lack> lacks = new ArrayList<>();
        wanted.value().forEach(element -> lacks.addAll(extra(element, desk, wanted)));
        return lacks;
    }

    private static List<Lack> extra(ExtraElement element, PlanOnDesk desk, InEffect<?> wanted) {
        if (!element.code().equals(CONTACTS_AND_KEYS)) {
            return List.of(Lack.warns(
                            element.fromStep(),
                            "CONTENT-01",
                            Topic.EXTRA,
                            "This council also wants on every plan: " + element.text() + ".",
                            "See that it is there; the plan has no field of its own for it.")
                    .reading(wanted));
        }
        boolean there = desk.section(Risks.class)
                .map(Risks::standing)
                .filter(standing -> !blank(standing.emergencyContact()) && !blank(standing.keyholder()))
                .isPresent();
        return there
                ? List.of()
                : List.of(Lack.stops(
                                element.fromStep(),
                                "CONTENT-01",
                                Topic.EXTRA,
                                "This council's own item is missing: " + element.text() + ".",
                                "Fill in the emergency contact and who holds the keys.")
                        .in(SectionName.RISKS, "standing")
                        .reading(wanted));
    }
}
