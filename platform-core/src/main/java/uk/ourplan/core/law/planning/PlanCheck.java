package uk.ourplan.core.law.planning;

import static uk.ourplan.core.law.planning.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.plan.RiskLevel;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.ExtraElement;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Holds a plan against everything that must stand on it before it is presented, submitted, signed and issued: the sign-off
 * checklist (AUTH-01), the statutory contents (CONTENT-01), and the rules that test their items.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25</a>
 */
public final class PlanCheck {

    /** The one extra element that the plan has a place of its own for; another council may name it in other words. */
    private static final String CONTACTS_AND_KEYS = "keys_and_contacts";

    private static final Map<Topic, String> ITEM_OF = itemsByTopic();

    private PlanCheck() {}

    /** Everything found, what stops the earliest step first, and both lists item by item. */
    public static Checked of(PlanOnDesk desk, CouncilPolicy policy) {
        LocalDate on = policy.on();
        List<SettingRead> read = new ArrayList<>();
        var agreeing = new AgreeingOnPlan.Council(
                Set.copyOf(value(policy.read(Settings.ACCEPTED_AGREEMENT), read)),
                value(policy.read(Settings.BEFORE_SIGNATURE_ALLOWED), read),
                value(policy.read(Settings.LEAST_DAYS_TO_CONSIDER), read));
        int latest = value(policy.read(Settings.FIRST_REVIEW_WEEKS), read).latest();
        int months = value(policy.read(Settings.REVIEW_MAX_INTERVAL_MONTHS), read);
        List<ExtraElement> extra = value(policy.read(Settings.EXTRA_REQUIRED_ELEMENTS), read);

        RiskLevel formalFrom = value(policy.read(Settings.FORMAL_RISK_ASSESSMENT_FROM), read);

        List<Lack> lacks = new ArrayList<>(NeedsOnPlan.lacking(desk));
        lacks.addAll(CoverOnPlan.lacking(desk));
        lacks.addAll(WaysOfMeetingOnPlan.lacking(desk));
        lacks.addAll(WellbeingOnPlan.lacking(desk));
        lacks.addAll(OutcomesOnPlan.lacking(desk));
        lacks.addAll(OutcomesWorkedThrough.lacking(desk));
        lacks.addAll(OutcomesOutOfReach.lacking(desk));
        lacks.addAll(OutcomesServed.lacking(desk));
        lacks.addAll(AdviceOnPlan.lacking(desk, on));
        lacks.addAll(PreventionOnPlan.lacking(desk));
        lacks.addAll(RisksExplored.lacking(desk));
        lacks.addAll(RisksOnPlan.lacking(desk));
        lacks.addAll(RisksWeighed.lacking(desk, formalFrom));
        lacks.addAll(EmergenciesOnPlan.lacking(desk));
        lacks.addAll(BudgetOnPlan.lacking(desk));
        lacks.addAll(ManagingOnPlan.lacking(desk));
        lacks.addAll(ReviewOnPlan.lacking(desk, latest, months, on));
        lacks.addAll(AgreeingOnPlan.lacking(desk, agreeing, on));
        lacks.addAll(ProtectionOnPlan.lacking(desk));
        lacks.addAll(AftercareOnPlan.lacking(desk));
        extra.forEach(element -> lacks.addAll(extra(element, desk)));
        if (!desk.signedOff()) {
            lacks.add(unsigned());
        }
        Set<Topic> stopping = lacks.stream()
                .filter(lack -> lack.weight() == Weight.BLOCKS)
                .map(Lack::topic)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
        return new Checked(
                lacks.stream()
                        .filter(lack -> lack.topic() != Topic.COUNCIL_SIGNATURE)
                        .sorted(Comparator.comparing(Lack::weight).thenComparing(Lack::step))
                        .map(lack -> finding(lack, read, on))
                        .toList(),
                Stream.concat(SignOffReadiness.ITEMS.stream(), StatutoryContents.ITEMS.stream())
                        .map(item -> item.against(desk, stopping))
                        .toList());
    }

    private static <T> T value(InEffect<T> setting, List<SettingRead> read) {
        read.add(setting.read());
        return setting.value();
    }

    /** Before sign-off this is an item of the list and not a finding: signing is what puts it there (CONTENT-14). */
    private static Lack unsigned() {
        return Lack.stops(
                Step.ISSUE, "CONTENT-14", Topic.COUNCIL_SIGNATURE, "Nobody has signed.", "Sign the plan off.");
    }

    private static List<Lack> extra(ExtraElement element, PlanOnDesk desk) {
        if (!element.code().equals(CONTACTS_AND_KEYS)) {
            return List.of(Lack.warns(
                    element.fromStep(),
                    "CONTENT-01",
                    Topic.EXTRA,
                    "This council also wants on every plan: " + element.text() + ".",
                    "See that it is there; the plan has no field of its own for it."));
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
                        .in(SectionName.RISKS, "standing"));
    }

    private static Finding finding(Lack lack, List<SettingRead> read, LocalDate on) {
        return new Finding(
                lack.rule(),
                ITEM_OF.get(lack.topic()),
                lack.weight(),
                lack.weight() == Weight.BLOCKS ? lack.step() : null,
                lack.says(),
                lack.mend(),
                new Reason(
                        lack.rule(),
                        lack.says(),
                        lack.provision(),
                        lack.weight() == Weight.BLOCKS ? Effect.REQUIRES : Effect.PROMPTS),
                lack.section(),
                lack.field(),
                readBy(lack, read),
                on);
    }

    /** The first item of the two lists that gathers each topic. */
    private static Map<Topic, String> itemsByTopic() {
        Map<Topic, String> items = new EnumMap<>(Topic.class);
        Stream.concat(SignOffReadiness.ITEMS.stream(), StatutoryContents.ITEMS.stream())
                .forEach(item -> item.topics().forEach(topic -> items.putIfAbsent(topic, item.key())));
        return items;
    }

    /** The settings that the rules about this topic read. */
    private static List<SettingRead> readBy(Lack lack, List<SettingRead> read) {
        String group = switch (lack.rule()) {
            case "AGREE-02" -> "agree.accepted_bases";
            case "AGREE-04" -> "agree.min_consideration_days";
            case "AUTH-06" -> "auth.before_signature_allowed";
            case "SCHEDULE-03" -> "review.first_review_weeks";
            case "CONTENT-13" -> "review.max_interval_months";
            case "RISK-09" -> "risk.formal_assessment_threshold";
            case "CONTENT-01" -> "content.extra_required_elements";
            default -> "";
        };
        return read.stream().filter(setting -> setting.key().equals(group)).toList();
    }

    /** What the check found, and both lists. */
    public record Checked(List<Finding> findings, List<CheckedItem> items) {

        public Checked {
            findings = List.copyOf(findings);
            items = List.copyOf(items);
        }

        /** What stops this step or one before it. */
        public List<Finding> stopping(Step step) {
            return findings.stream()
                    .filter(finding -> finding.step() != null && finding.step().compareTo(step) <= 0)
                    .toList();
        }
    }
}
