package uk.ourplan.core.law.planning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/** A plan in which nothing is missing, from which a spec takes away or changes one thing. */
final class OnTheDesk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final String NEED = """
            {"id": "N1", "text": "Getting washed", "outcomes": ["personal_hygiene"], "eligible": true, "extent": "Not alone",
             "nature": "on_going", "council_will_meet": true, "met_by": ["council"], "how": "Help every morning"}""";
    private static final Map<SectionName, String> COMPLETE = Map.of(
            SectionName.NEEDS, "{\"needs\": [" + NEED + "]}",
            SectionName.OUTCOMES, """
            {"outcomes_wanted": [{"id": "O1", "words": "Dressed by nine", "areas": ["dignity"], "watched": "monthly"}]}""",
            SectionName.SUPPORT, """
            {"services": [{"id": "S1", "meets": ["N1"]}]}""",
            SectionName.MONEY, """
            {"indicative": {"weekly_pence": 20000}, "final_told": "2026-11-18"}""",
            SectionName.MANAGING_THE_MONEY, """
            {"method": "council"}""",
            SectionName.RISKS, """
            {"items": [{"id": "R1", "kind": "plan", "what": "The agency fails"}]}""",
            SectionName.ADVICE, """
            {"reduce": "Balance class", "prevent": "Pendant", "topics_told": {"signoff": "2026-11-10"}}""",
            SectionName.REVIEW, """
            {"how": "visit", "proposed": "2027-01-08"}""");

    private final Map<SectionName, String> sections = new EnumMap<>(COMPLETE);
    private final Map<String, Object> settings = new HashMap<>();
    private PlanKind kind = PlanKind.CARE_AND_SUPPORT_PLAN;
    private String assessment = "{\"outcomes\": {\"personal_hygiene\": {\"answer\": \"unable\"}}}";
    private String found = "[" + NEED + "]";
    private String agreement = """
            {"draft_given": "2026-11-10", "disclaimer_told": "2026-11-10", "presented": "2026-11-10", "signed": "2026-11-18",
             "signed_by": "person", "steps_to_agree": [{"what": "Offered", "result": "agreed"}]}""";
    private AgreementStatus status = AgreementStatus.SIGNED;
    private @Nullable Figures figures = new Figures(1_000_000, 1_000_000, 0, 0, 0, 0, Set.of());
    private Set<String> personalBudget = Set.of("agreed");
    private boolean panel;
    private boolean changed;

    static OnTheDesk aCompletePlan() {
        return new OnTheDesk();
    }

    OnTheDesk with(SectionName name, String json) {
        sections.put(name, json);
        return this;
    }

    OnTheDesk without(SectionName name) {
        sections.remove(name);
        return this;
    }

    /** With the one need changed in this field. */
    OnTheDesk whoseNeed(String field, String json) {
        var need = JSON.readValue(NEED, new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
        need.put(field, JSON.readValue(json, Object.class));
        return with(SectionName.NEEDS, "{\"needs\": [" + JSON.writeValueAsString(need) + "]}");
    }

    OnTheDesk ofKind(PlanKind other) {
        kind = other;
        return this;
    }

    OnTheDesk assessed(String json) {
        assessment = json;
        return this;
    }

    OnTheDesk agreed(String json, AgreementStatus amountsTo) {
        agreement = json;
        status = amountsTo;
        return this;
    }

    OnTheDesk standing(AgreementStatus amountsTo) {
        status = amountsTo;
        return this;
    }

    OnTheDesk costing(@Nullable Figures other) {
        figures = other;
        return this;
    }

    OnTheDesk whoseBudget(String outcome) {
        personalBudget = Set.of(outcome);
        return this;
    }

    OnTheDesk forThePanel() {
        panel = true;
        return this;
    }

    OnTheDesk changedSincePresented() {
        changed = true;
        return this;
    }

    OnTheDesk where(String setting, Object value) {
        settings.put(setting, value);
        return this;
    }

    static Figures paidBy(long council, long others, Funder... who) {
        return new Figures(council + others, council, others, 0, 0, 0, Set.of(who));
    }

    PlanCheck.Checked checked() {
        Map<SectionName, Section> content = new EnumMap<>(SectionName.class);
        sections.forEach((name, json) -> content.put(name, JSON.readValue(json, name.type())));
        return PlanCheck.of(
                new PlanOnDesk(
                        kind,
                        JSON.readValue("{}", Circumstances.class),
                        List.of(),
                        JSON.readValue(assessment, Assessment.class),
                        JSON.readValue("{\"needs\": " + found + "}", Needs.class)
                                .needs(),
                        new PlanContent(content),
                        JSON.readValue(agreement, AgreementRecord.class),
                        status,
                        figures,
                        personalBudget,
                        panel,
                        changed,
                        false),
                PolicyOnADay.of(CATALOGUE, TODAY, settings));
    }

    /** What stops it, as {@code CONTENT-12 stops submit}. */
    Set<String> stops() {
        Set<String> told = new TreeSet<>();
        for (Finding finding : checked().findings()) {
            Step step = finding.step();
            if (finding.weight() == Weight.BLOCKS && step != null) {
                told.add(finding.rule() + " stops " + step.code());
            }
        }
        return told;
    }
}
