package uk.ourplan.web.fake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.plan.ChecklistItem;
import uk.ourplan.api.plan.IndicativeWorked;
import uk.ourplan.api.plan.IndicativeWorked.Line;
import uk.ourplan.api.plan.IndicativeWorked.Rate;
import uk.ourplan.api.plan.IndicativeWorked.Tool;
import uk.ourplan.api.plan.PlanHead;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;

/** What a core would find in a plan; enough of it to see screens with. */
final class Findings {

    /** Nine hours priced by a tool, and another figure entered with its reason. */
    static final IndicativeWorked WORKED = new IndicativeWorked(
            "Indicative personal budget",
            new Tool(
                    "County costing tool",
                    "2026.1",
                    LocalDate.of(2026, 4, 6),
                    List.of(new Rate("home_care", "hour", new Money(2_500)))),
            List.of(
                    new Line("N1", "home_care", "hour", new Money(2_500), new BigDecimal("9"), new Money(22_500), null),
                    new Line(
                            "N2",
                            "home_care",
                            "hour",
                            new Money(2_500),
                            new BigDecimal("2"),
                            null,
                            "The need is met by a carer or otherwise.")),
            new Money(22_500),
            new Money(31_000),
            "Two workers for every transfer");

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Findings() {}

    static Determined determined(String name, Map<String, @Nullable Object> answer) {
        return new Determined(
                name,
                DAY,
                answer,
                List.of(),
                List.of(new Reason(
                        "AUTH-05",
                        "The yearly cost of £11,807.64 is within what this level may authorise.",
                        Provision.careAct("s.25"),
                        Effect.COMPUTES)),
                List.of(new SettingRead("agree.assumed_agreement_days", 14, LocalDate.of(2026, 4, 6), 3)),
                "2026.1",
                null);
    }

    static Readiness readiness(Map<SectionName, Section> contents, SamplePerson sample) {
        List<Finding> findings = new ArrayList<>();
        Advice advice = (Advice) contents.get(SectionName.ADVICE);
        if (advice == null || advice.prevent() == null) {
            findings.add(finding(
                    Weight.BLOCKS,
                    Step.SUBMIT,
                    "There is no advice on preventing or delaying needs.",
                    "Write what was said about prevention.",
                    SectionName.ADVICE,
                    "prevent"));
        }
        findings.add(finding(
                Weight.WARNS,
                null,
                "Nobody is named for what is done if the neighbour is away.",
                "Say who does it.",
                SectionName.RISKS,
                "items[R1].contingency.who"));
        findings.add(finding(
                Weight.PROMPTS,
                null,
                "Other plans were not asked about.",
                "Ask, and write who was asked.",
                SectionName.OTHER_PLANS,
                "enquiries"));
        boolean may = findings.stream().noneMatch(f -> f.weight() == Weight.BLOCKS);
        List<ChecklistItem> checklist = List.of(
                new ChecklistItem(
                        "AUTH-01",
                        "1_needs",
                        "Needs that the assessment found",
                        "present",
                        Step.SUBMIT,
                        Provision.careAct("s.25(1)(a)"),
                        SectionName.NEEDS,
                        null),
                new ChecklistItem(
                        "AUTH-01",
                        "6_advice",
                        "Advice and information",
                        may ? "present" : "missing",
                        Step.SUBMIT,
                        Provision.careAct("s.25(1)(f)"),
                        SectionName.ADVICE,
                        "prevent"),
                new ChecklistItem(
                        "AUTH-01",
                        "9_dp",
                        "Direct payment particulars",
                        "not_applicable",
                        Step.SUBMIT,
                        null,
                        null,
                        null));
        return new Readiness(
                DAY,
                findings,
                checklist,
                may,
                may,
                may,
                determined("agreement-status", sample.answer("agreement-status")),
                determined("budget-figures", sample.answer("budget-figures")),
                determined("authorisation-route", sample.answer("authorisation-route")),
                WORKED);
    }

    private static Finding finding(
            Weight weight, @Nullable Step step, String says, String mend, SectionName section, String field) {
        return new Finding(
                "CONTENT-01",
                "6_advice",
                weight,
                step,
                says,
                mend,
                new Reason("CONTENT-01", says, Provision.careAct("s.25(1)(f)"), Effect.REQUIRES),
                section,
                field,
                List.of(),
                DAY);
    }

    static PlanHead head(PlanState state, Instant now) {
        boolean submitted = state == PlanState.SUBMITTED || state == PlanState.SIGNED_OFF;
        boolean signed = state == PlanState.SIGNED_OFF;
        return new PlanHead(
                FakeCore.PLAN,
                FakeCore.PERSON,
                FakeCore.ASSESSMENT,
                1,
                PlanKind.CARE_AND_SUPPORT_PLAN,
                state,
                UUID.fromString("018f0000-0000-7000-8000-000000000009"),
                "Helena Marsh",
                DAY.minusDays(20),
                state == PlanState.DRAFT ? null : DAY.minusDays(4),
                submitted ? now : null,
                submitted ? "Helena Marsh" : null,
                submitted ? "team_manager" : null,
                signed ? now : null,
                signed ? "Tom Ashby" : null,
                signed ? "team_manager" : null,
                signed ? "Una Farrow" : null,
                signed ? DAY.plusDays(45) : null,
                signed ? DAY.plusDays(59) : null,
                now,
                uk.ourplan.api.plan.PlanLineage.FIRST);
    }
}
