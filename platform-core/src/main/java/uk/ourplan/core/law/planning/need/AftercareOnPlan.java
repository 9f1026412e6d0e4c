package uk.ourplan.core.law.planning.need;

import static uk.ourplan.core.law.planning.desk.Lack.stops;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.person.AftercareStatus;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * After-care is identified together with the NHS, and what meets an after-care need is marked as such, so that it is never
 * charged for; it ends only by a decision made together with the NHS (S117-01 to S117-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1983/20/section/117">Mental Health Act 1983 s.117</a>
 */
public final class AftercareOnPlan {

    private static final String SECTION_117 = "Mental Health Act 1983 s.117";

    private static final Set<ServiceClass> CHARGEABLE = EnumSet.of(
            ServiceClass.BOUGHT_SERVICE,
            ServiceClass.IN_HOUSE_SERVICE,
            ServiceClass.CHARGED_ADAPTATION,
            ServiceClass.EXTRA);

    private AftercareOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>(entitlement(desk, policy));
        Set<String> needs = desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.section117()))
                .map(Need::id)
                .collect(Collectors.toSet());
        List<ServiceLine> marked = desk.support().services().stream()
                .filter(line -> Boolean.TRUE.equals(line.section117()))
                .toList();
        unentitled(desk, needs, marked).ifPresent(lacks::add);
        desk.support().services().stream()
                .filter(line ->
                        line.serviceClass() == ServiceClass.SECTION_117 && !Boolean.TRUE.equals(line.section117()))
                .forEach(line -> lacks.add(unmarked(
                        "Line " + line.id() + " has the kind of cost of after-care and is not marked as after-care.")));
        needs.stream()
                .filter(need -> marked.stream().noneMatch(line -> line.meets().contains(need)))
                .sorted()
                .forEach(need ->
                        lacks.add(unmarked("After-care need " + need + " has no service marked as after-care.")));
        marked.stream()
                .filter(line -> line.meets().stream().noneMatch(needs::contains))
                .forEach(line -> lacks.add(
                        unmarked("Line " + line.id() + " is marked as after-care and meets no after-care need.")));
        marked.stream()
                .filter(line -> line.serviceClass() != null
                        && CHARGEABLE.contains(line.serviceClass())
                        && active(desk, policy.on()))
                .forEach(line -> lacks.add(stops(
                                Step.SUBMIT,
                                "S117-03",
                                Topic.PROTECTION,
                                "Line " + line.id()
                                        + " is after-care, and its kind of cost is one that is charged for.",
                                "Choose after-care as the kind of cost: there is no charge while the entitlement lasts.")
                        .under(SECTION_117)
                        .in(SectionName.SUPPORT, "services[" + line.id() + "].class")));
        lacks.addAll(end(desk));
        return lacks;
    }

    /** The last day is a day of after-care still; a charge may begin on the day after it. */
    private static boolean active(PlanOnDesk desk, LocalDate on) {
        var aftercare = desk.circumstances().section117();
        return aftercare == null
                || aftercare.status() != AftercareStatus.ENDED
                || aftercare.ended() == null
                || aftercare.ended().lastDay() == null
                || !on.isAfter(aftercare.ended().lastDay());
    }

    /** The last day is a day of after-care still, and never before the decision: nothing is charged for backwards. */
    private static List<Lack> end(PlanOnDesk desk) {
        var aftercare = desk.circumstances().section117();
        if (aftercare == null || aftercare.status() != AftercareStatus.ENDED) {
            return List.of();
        }
        var ended = aftercare.ended();
        if (ended == null || ended.decided() == null || ended.with().isEmpty() || ended.lastDay() == null) {
            return List.of(endLack(
                    "After-care is recorded as ended, and no decision made together with the NHS, with its day, who took"
                            + " part and the last day, is on record."));
        }
        return ended.lastDay().isBefore(ended.decided())
                ? List.of(endLack("After-care is recorded as ended before the day on which that was decided."))
                : List.of();
    }

    /** Marked as after-care, and so free, without anything on record that it was identified with the NHS. */
    private static Optional<Lack> unentitled(PlanOnDesk desk, Set<String> needs, List<ServiceLine> marked) {
        return desk.circumstances().section117() != null || (needs.isEmpty() && marked.isEmpty())
                ? Optional.empty()
                : Optional.of(entitlementLack(
                        "Needs or services are marked as after-care, and the record does not say that the person is entitled to it.",
                        "since"));
    }

    private static Lack endLack(String says) {
        return stops(
                        Step.SUBMIT,
                        "S117-04",
                        Topic.PROTECTION,
                        says,
                        "Decide it together with the NHS and record the decision; until then after-care goes on, free.")
                .under(SECTION_117)
                .onRecord(PartName.AT_PRESENT, "section_117.ended.decided");
    }

    private static List<Lack> entitlement(PlanOnDesk desk, CouncilPolicy policy) {
        var aftercare = desk.circumstances().section117();
        List<Lack> lacks = new ArrayList<>();
        if (aftercare != null && (aftercare.joint() == null || aftercare.with().isEmpty())) {
            lacks.add(entitlementLack(
                    "After-care needs were not identified together with the NHS.",
                    aftercare.joint() == null ? "joint" : "with"));
        }
        if (aftercare != null && aftercare.formFiled() == null) {
            InEffect<Optional<String>> form = policy.read(Settings.AFTERCARE_FORM);
            lacks.add(entitlementLack(
                            form.value().isPresent()
                                    ? "The council's form is not filed: "
                                            + form.value().get() + "."
                                    : "The record of the joint decision is not filed as the form of the entitlement.",
                            "form_filed")
                    .reading(form));
        }
        return lacks;
    }

    private static Lack entitlementLack(String says, String field) {
        return stops(
                        Step.AUTHORISE,
                        "S117-01",
                        Topic.PROTECTION,
                        says,
                        "Complete the record of after-care; the form to file is made from the plan.")
                .under(SECTION_117)
                .onRecord(PartName.AT_PRESENT, "section_117." + field);
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
