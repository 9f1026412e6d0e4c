package uk.ourplan.core.law.planning;

import static uk.ourplan.core.law.planning.Lack.stops;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;

/**
 * After-care is identified together with the NHS, and what meets an after-care need is marked as such, so that it is never
 * charged for (S117-01, S117-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1983/20/section/117">Mental Health Act 1983 s.117</a>
 */
final class AftercareOnPlan {

    private static final String SECTION_117 = "Mental Health Act 1983 s.117";

    private AftercareOnPlan() {}

    static List<Lack> lacking(PlanOnDesk desk) {
        List<Lack> lacks = new ArrayList<>(entitlement(desk));
        Set<String> needs = desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.section117()))
                .map(Need::id)
                .collect(Collectors.toSet());
        List<ServiceLine> marked = desk.support().services().stream()
                .filter(line -> Boolean.TRUE.equals(line.section117()))
                .toList();
        needs.stream()
                .filter(need -> marked.stream().noneMatch(line -> line.meets().contains(need)))
                .sorted()
                .forEach(need ->
                        lacks.add(unmarked("After-care need " + need + " has no service marked as after-care.")));
        marked.stream()
                .filter(line -> line.meets().stream().noneMatch(needs::contains))
                .forEach(line -> lacks.add(
                        unmarked("Line " + line.id() + " is marked as after-care and meets no after-care need.")));
        return lacks;
    }

    private static List<Lack> entitlement(PlanOnDesk desk) {
        var aftercare = desk.circumstances().section117();
        List<Lack> lacks = new ArrayList<>();
        if (aftercare != null && aftercare.joint() == null) {
            lacks.add(entitlementLack("After-care needs were not identified together with the NHS."));
        }
        if (aftercare != null && aftercare.formFiled() == null) {
            lacks.add(entitlementLack("The form of the entitlement to after-care is not filed."));
        }
        return lacks;
    }

    private static Lack entitlementLack(String says) {
        return stops(
                        Step.AUTHORISE,
                        "S117-01",
                        Topic.PROTECTION,
                        says,
                        "Complete the record of after-care among the person's circumstances.")
                .under(SECTION_117);
    }

    private static Lack unmarked(String says) {
        return stops(
                        Step.SUBMIT,
                        "S117-02",
                        Topic.PROTECTION,
                        says,
                        "Mark the service that meets the after-care need; it is never charged for.")
                .under(SECTION_117)
                .in(SectionName.SUPPORT, null);
    }
}
