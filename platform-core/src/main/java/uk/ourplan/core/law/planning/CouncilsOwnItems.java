package uk.ourplan.core.law.planning;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.ExtraElement;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/** What one council wants on every plan beside what the Act asks; it is required from the step that it names (CONTENT-01). */
final class CouncilsOwnItems {

    /** Begins the key of an item that is the council's own. */
    private static final String OWN = "own:";

    /** The one extra element that the plan has a place of its own for; another council may name it in other words. */
    private static final String CONTACTS_AND_KEYS = "keys_and_contacts";

    private CouncilsOwnItems() {}

    static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        InEffect<List<ExtraElement>> wanted = policy.read(Settings.EXTRA_REQUIRED_ELEMENTS);
        List<Lack> lacks = new ArrayList<>();
        for (ExtraElement element : wanted.value()) {
            if (!isThere(element, desk)) {
                lacks.add(lack(element).reading(wanted));
            }
        }
        return lacks;
    }

    /** Each of them, held against the plan. */
    static List<CheckedItem> items(PlanOnDesk desk, CouncilPolicy policy) {
        return policy.read(Settings.EXTRA_REQUIRED_ELEMENTS).value().stream()
                .map(element -> new CheckedItem(
                        "CONTENT-01",
                        OWN + element.code(),
                        element.text(),
                        isThere(element, desk) ? CheckedItem.State.PRESENT : CheckedItem.State.MISSING,
                        element.fromStep(),
                        null,
                        hasItsPlace(element) ? SectionName.RISKS : SectionName.ABOUT_ME))
                .toList();
    }

    private static boolean hasItsPlace(ExtraElement element) {
        return element.code().equals(CONTACTS_AND_KEYS);
    }

    private static boolean isThere(ExtraElement element, PlanOnDesk desk) {
        return hasItsPlace(element)
                ? desk.section(Risks.class)
                        .map(Risks::standing)
                        .filter(standing -> !blank(standing.emergencyContact()) && !blank(standing.keyholder()))
                        .isPresent()
                : desk.section(AboutMe.class).map(AboutMe::councilItems).orElse(List.of()).stream()
                        .anyMatch(item -> element.code().equals(item.item()) && !blank(item.says()));
    }

    private static Lack lack(ExtraElement element) {
        boolean placed = hasItsPlace(element);
        return Lack.stops(
                        element.fromStep(),
                        "CONTENT-01",
                        Topic.EXTRA,
                        "This council's own item is missing: " + element.text() + ".",
                        placed
                                ? "Fill in the emergency contact and who holds the keys."
                                : "Write it down under what the council also wants.")
                .in(placed ? SectionName.RISKS : SectionName.ABOUT_ME, placed ? "standing" : "council_items");
    }
}
