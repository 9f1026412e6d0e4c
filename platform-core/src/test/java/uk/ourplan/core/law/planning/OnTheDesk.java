package uk.ourplan.core.law.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.core.law.owed.TasksOwed;
import uk.ourplan.core.law.planning.desk.Beside;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.Ending;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.Kept;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.ProvidersBeside;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.desk.Together;
import uk.ourplan.core.law.planning.desk.WatchBeside;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote;
import uk.ourplan.language.charging.Charging;
import uk.ourplan.language.charging.ChargingNote;
import uk.ourplan.language.dispute.DisputeNote;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.MethodChanges;
import uk.ourplan.language.money.MethodNote;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.Person.PlanFormat;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.person.Voice;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.FollowUp;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.GroundsForPlanning;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Notice;
import uk.ourplan.language.plan.Notice.Admitted;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.Notice.InPlace;
import uk.ourplan.language.plan.Notice.ProviderFailed;
import uk.ourplan.language.plan.PanelSpoke;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.SourceEvent;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote;
import uk.ourplan.language.sharing.Sharing;
import uk.ourplan.language.sharing.SharingNote;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/** A plan in which nothing is missing, from which a spec takes away or changes one thing. */
public final class OnTheDesk {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final String NEED = """
            {"id": "N1", "text": "Getting washed", "outcomes": ["personal_hygiene"], "eligible": true, "extent": "Not alone",
             "nature": "on_going", "council_will_meet": true, "basis": "duty", "met_by": ["council"], "how": "Help every morning",
             "agreed": true, "own_strengths": "Face and hands", "network_considered": "Her son is far away",
             "community_considered": "Nothing of the kind", "why_this_way": "An hour does it",
             "expected_of": "The agency: dressed by nine", "direct_payment_possible": true}""";
    private static final Map<SectionName, String> COMPLETE = Map.ofEntries(
            Map.entry(SectionName.ABOUT_ME, """
            {"what_matters": ["The garden"], "overview": "Home after a fall; wants her mornings back",
             "strengths": ["A good cook"], "own_part": "Chooses clothes each day",
             "wellbeing_now": {"dated": "2026-11-10", "text": "Tired and cheerful", "changed": false}}"""),
            Map.entry(SectionName.NEEDS, "{\"concerns_asked\": \"2026-11-10\", \"needs\": [" + NEED + "]}"),
            Map.entry(SectionName.OUTCOMES, """
            {"outcomes_wanted": [{"id": "O1", "words": "Dressed by nine", "mode": "maintain", "areas": ["dignity"],
              "needs": ["N1"], "steps": "A visit each morning", "measure": "most days", "by": "2027-01-15",
              "watched": "monthly", "unmet_now": "In her nightgown at noon", "if_met": "Up and about",
              "if_not_met": "Stays in bed", "evidence": "Assessment, page 4"}]}"""),
            Map.entry(SectionName.SUPPORT, """
            {"services": [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "route": "arranged"}],
             "commitments": [{"party": "person", "text": "Does her exercises"}]}"""),
            Map.entry(SectionName.INFORMAL_SUPPORT, """
            {"community": {"answer": "declined"},
             "assets": [{"who": "Next door", "how_helps": "Lifts to the lunch club"}]}"""),
            Map.entry(SectionName.MONEY, """
            {"indicative": {"weekly_pence": 20000, "by": "By hand, nine hours", "told": "2026-11-10", "explained": "2026-11-10"},
             "final_told": "2026-11-18", "charging_explained": {"dated": "2026-11-10", "to": "The person", "understood": "Explained it back"},
             "charging_letter": {"issued": "2026-11-10", "returned": "2026-11-14"},
             "financial_assessment": {"referral": "2026-11-03", "state": "done", "contribution_weekly_pence": 0, "told": "2026-11-17"}}"""),
            Map.entry(SectionName.MANAGING_THE_MONEY, """
            {"method": "council", "decided_by": "person", "decided": "2026-11-12", "told": "2026-11-10", "can_manage": "alone", "appropriate_way": true,
             "methods_told": ["council", "direct_payment", "isf", "mixed"], "views": "One bill a month",
             "availability": "Both could buy from the agency", "choosing": {"told_can_change": "2026-11-10"},
             "direct_payment": {"explained": "2026-11-10", "answer": "declines", "offers": 2, "told_which": "2026-11-10",
               "managing_advice": "2026-11-10"}}"""),
            Map.entry(SectionName.RISKS, """
            {"none_from_needs": "Gone through together", "none_from_outcomes": "Gone through together",
             "dismissed": ["less_effective", "dp_misuse"], "talked_with": ["person"],
             "items": [{"id": "R1", "kind": "plan", "starter": "provider_absent", "what": "The agency fails",
               "effect": "A day unwashed", "likelihood": "unlikely", "evidence": "One visit missed in a year",
               "contingency": {"before": "A second worker is named", "after": "The duty team finds cover",
                 "trigger": "no call by ten", "who": "The agency, 01632 960141", "agreed": "2026-11-10"}}],
             "standing": {"emergency_contact": "Her son", "keyholder": "Next door", "evacuation_plan": "not needed"}}"""),
            Map.entry(SectionName.ADVICE, """
            {"reduce": "Balance class", "prevent": "Pendant",
             "help_deciding": {"dated": "2026-11-10", "by": "Helena", "options": ["home care", "a helper"]},
             "topics_told": {"services_costs": "2026-11-10", "suitability": "2026-11-10", "prevention": "2026-11-10",
               "arranging": "2026-11-10", "signoff": "2026-11-10", "final_budget": "2026-11-10",
               "budget_management": "2026-11-10"},
             "prevention_services": [{"what": "Telecare", "source": "council", "suitable": false, "why_not": "Has one"}],
             "questions": {"dated": "2026-11-10", "to": ["person"]}}"""),
            Map.entry(SectionName.OTHER_PLANS, """
            {"enquiries": "Asked her, her son and the surgery; none",
             "not_there": ["carer", "family_member", "multi_agency", "health", "mental_health_act", "peep", "advance", "ehc",
               "other"]}"""),
            Map.entry(SectionName.HOW_WE_PLAN, """
            {"told_next_step": "2026-11-02", "roles_agreed": "2026-11-02", "target": {"agreed": "2026-12-18"}}"""),
            Map.entry(SectionName.PEOPLE_INVOLVED, """
            {"mode": "joint",
             "information": {"dated": "2026-11-05", "form": "leaflet", "understood": "Explained it back"},
             "self_planning": {"offered": "2026-11-05", "choice": "none"},
             "involvement": [{"dated": "2026-11-10", "how": "visit", "who": "person", "said": "Wants the garden"}],
             "confirmed": {"start": "2026-11-10", "draft": "2026-11-12", "submission": "2026-11-18"},
             "advocacy": {"considered": "2026-11-10", "note": "No difficulty in taking part"},
             "consent_considered": "2026-11-10", "capacity_considered": "2026-11-10",
             "taking_part": {
               "own_terms": [{"about": "wishes", "words": "A dog"}, {"about": "feelings", "words": "Content"},
                 {"about": "strengths", "words": "Stubborn"}, {"about": "needs", "words": "Somebody at eight"},
                 {"about": "values", "words": "Privacy"}],
               "strengths_first": {"personal_strengths": "Stubborn", "community_assets": "The chapel",
                 "universal_support": "The library", "community_support": "Lunch club", "unpaid_support": "Her son"}}}"""),
            Map.entry(SectionName.REVIEW, "{\"how\": \"visit\", \"proposed\": \"2027-01-08\"}"));

    private final Map<SectionName, String> sections = new EnumMap<>(COMPLETE);
    private final Map<String, Object> settings = new HashMap<>();
    private PlanKind kind = PlanKind.CARE_AND_SUPPORT_PLAN;
    private String circumstances = SaidAndKept.NOTHING_SAID_IN_ADVANCE;
    private String capacity = "[]";
    private PlanOnDesk.Whose whose = new PlanOnDesk.Whose(
            false,
            false,
            Set.of(),
            new PlanFormat(List.of(PlanForm.STANDARD), null, Voice.FIRST_PERSON, List.of(), null, null),
            false,
            false,
            false,
            null,
            new PlanOnDesk.Speaking("Speaks", null, null),
            new Person.Capital(Certainty.NO, 961_200L, "Savings book seen", LocalDate.of(2026, 11, 3)));
    private String assessment = """
            {"outcomes": {"personal_hygiene": {"answer": "unable"}},
             "copies_given": {"assessment": "2026-11-03", "eligibility": "2026-11-03"}}""";
    private String found = "[" + NEED + "]";
    private String agreement = """
            {"draft_given": "2026-11-10", "disclaimer_told": "2026-11-10", "presented": "2026-11-10", "signed": "2026-11-18",
             "signed_by": "person", "steps_to_agree": [{"what": "Offered", "result": "agreed"}],
             "seeking": {"practitioner_signed": "2026-11-18"}}""";
    private AgreementStatus status = AgreementStatus.SIGNED;
    private @Nullable Figures figures = new Figures(1_000_000, 1_000_000, 0, 0, 0, 0, Set.of());
    private Set<String> personalBudget = Set.of("agreed");
    private boolean panel;
    private @Nullable PlanStart start;
    private boolean changed;
    private Kept kept = new Kept(JSON.readValue(SaidAndKept.KEPT, PlanKeeping.class), false, List.of(), true, false);
    private Course course = Course.begun(LocalDate.of(2026, 11, 2));
    private ReviewsBeside reviews = ReviewsBeside.NONE;
    private List<Flag> flags = List.of();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<CarerChange> carers = new ArrayList<>();
    private final List<EquipmentSupplied> equipment = new ArrayList<>();
    private final List<ProviderFailed> failures = new ArrayList<>();
    private final List<InPlace> inPlace = new ArrayList<>();
    private final List<Admitted> admissions = new ArrayList<>();
    private final List<Notice.PaymentOperation> payments = new ArrayList<>();
    private final List<Notice.PaymentInQuestion> questions = new ArrayList<>();
    private Arrangements arranging = Arrangements.NONE;
    private Disputes disputes = Disputes.NONE;
    private Monitoring monitoring = Monitoring.NONE;
    private Protection protection = Protection.NONE;
    private Charging charging = Charging.NONE;
    private Ending ending = Ending.NONE;
    private MethodChanges methods = MethodChanges.NONE;
    private Sharing sharing = Sharing.NONE;
    private List<Together> together = List.of();
    private List<PanelSpoke> panels = List.of();
    private @Nullable String clientGroup;

    public static OnTheDesk aCompletePlan() {
        return new OnTheDesk();
    }

    public OnTheDesk with(SectionName name, String json) {
        sections.put(name, json);
        return this;
    }

    /** With this said of managing the money, and what was explained as it stood. */
    public OnTheDesk managing(String json) {
        ObjectNode all = (ObjectNode) JSON.readTree(sections.get(SectionName.MANAGING_THE_MONEY));
        JSON.readTree(json).properties().forEach(each -> all.set(each.getKey(), each.getValue()));
        return with(SectionName.MANAGING_THE_MONEY, all.toString());
    }

    public OnTheDesk without(SectionName name) {
        sections.remove(name);
        return this;
    }

    /** With the one need changed in this field. */
    public OnTheDesk whoseNeed(String field, String json) {
        var need = JSON.readValue(NEED, new TypeReference<Map<String, Object>>() {});
        need.put(field, JSON.readValue(json, Object.class));
        return with(
                SectionName.NEEDS,
                "{\"concerns_asked\": \"2026-11-10\", \"needs\": [" + JSON.writeValueAsString(need) + "]}");
    }

    /** With what stands at this place of a section changed, as {@code /items/0/effect}. */
    public OnTheDesk having(SectionName name, String place, String json) {
        JsonNode tree = JSON.readTree(sections.getOrDefault(name, "{}"));
        int last = place.lastIndexOf('/');
        JsonNode parent = tree.at(place.substring(0, last));
        JsonNode value = JSON.readTree(json);
        if (parent instanceof ArrayNode list) {
            list.add(value);
        } else {
            ((ObjectNode) parent).set(place.substring(last + 1), value);
        }
        return with(name, tree.toString());
    }

    public OnTheDesk whoseCircumstances(String json) {
        circumstances = json;
        return this;
    }

    public OnTheDesk whoseCapacity(String json) {
        capacity = json;
        return this;
    }

    public OnTheDesk of(PlanOnDesk.Whose other) {
        whose = other;
        return this;
    }

    public OnTheDesk ofKind(PlanKind other) {
        kind = other;
        return this;
    }

    public OnTheDesk assessed(String json) {
        assessment = json;
        return this;
    }

    public OnTheDesk agreed(String json, AgreementStatus amountsTo) {
        agreement = json;
        status = amountsTo;
        return this;
    }

    public OnTheDesk standing(AgreementStatus amountsTo) {
        status = amountsTo;
        return this;
    }

    public OnTheDesk costing(@Nullable Figures other) {
        figures = other;
        return this;
    }

    public OnTheDesk whoseBudget(String outcome) {
        personalBudget = Set.of(outcome);
        return this;
    }

    public OnTheDesk forThePanel() {
        panel = true;
        return this;
    }

    public OnTheDesk inGroup(String group) {
        clientGroup = group;
        return this;
    }

    public OnTheDesk changedSincePresented() {
        changed = true;
        return this;
    }

    /** With this kept of how it was made. */
    public OnTheDesk kept(String json) {
        kept = kept.having(JSON.readValue(json, PlanKeeping.class));
        return this;
    }

    public OnTheDesk kept(Kept other) {
        kept = other;
        return this;
    }

    public OnTheDesk where(String setting, Object value) {
        settings.put(setting, value);
        return this;
    }

    /** Started today, from an event that was completed on this day, or is not. */
    public OnTheDesk startedFrom(@Nullable String completed) {
        return started(SourceEvent.REVIEW, completed == null ? null : LocalDate.parse(completed), List.of());
    }

    /** Started by this team, on these grounds. */
    public OnTheDesk startedOn(PlanStart.Ground... grounds) {
        return started(SourceEvent.NEEDS_ASSESSMENT, TODAY, List.of(grounds));
    }

    private OnTheDesk started(SourceEvent by, @Nullable LocalDate completed, List<PlanStart.Ground> grounds) {
        var nothing = GroundsForPlanning.NOTHING_SAID;
        start = new PlanStart(
                TODAY, by, new UUID(0, 1), completed, "north", "Team North", nothing, grounds, 1, List.of());
        return this;
    }

    /** For somebody who likes to communicate like this. */
    public OnTheDesk speaking(PlanOnDesk.Speaking other) {
        return of(whose.born(), other);
    }

    /** For somebody born on this day. */
    public OnTheDesk born(String day) {
        return of(LocalDate.parse(day), whose.speaking());
    }

    private OnTheDesk of(@Nullable LocalDate born, PlanOnDesk.Speaking speaking) {
        return of(new PlanOnDesk.Whose(
                whose.livesAlone(),
                whose.hasPets(),
                whose.forms(),
                whose.format(),
                whose.hearingLoss(),
                whose.needsInterpreter(),
                whose.needsTranslation(),
                born,
                speaking,
                whose.capital()));
    }

    public static Figures paidBy(long council, long others, Funder... who) {
        return new Figures(council + others, council, others, 0, 0, 0, Set.of(who));
    }

    public PlanCheck.Checked checked() {
        return PlanCheck.of(desk(), policy());
    }

    public CouncilPolicy policy() {
        return PolicyOnADay.of(CATALOGUE, TODAY, settings);
    }

    public PlanOnDesk desk() {
        Map<SectionName, Section> content = new EnumMap<>(SectionName.class);
        sections.forEach((name, json) -> content.put(name, JSON.readValue(json, name.type())));
        return new PlanOnDesk(
                kind,
                whose,
                JSON.readValue(circumstances, Circumstances.class),
                JSON.readValue(capacity, new TypeReference<List<Capacity>>() {}),
                JSON.readValue(assessment, Assessment.class),
                JSON.readValue("{\"needs\": " + found + "}", Needs.class).needs(),
                new PlanContent(content),
                JSON.readValue(agreement, AgreementRecord.class),
                status,
                figures,
                personalBudget,
                panel,
                changed,
                course.isInForce(),
                course,
                new Beside(
                        followUps,
                        carers,
                        equipment,
                        failures,
                        inPlace,
                        admissions,
                        payments,
                        questions,
                        arranging,
                        disputes,
                        ending,
                        reviews,
                        new WatchBeside(monitoring, protection),
                        charging,
                        methods,
                        new ProvidersBeside(flags),
                        sharing,
                        panels,
                        together,
                        clientGroup),
                start,
                kept);
    }

    /** Of which a panel said this. */
    public OnTheDesk havingHeard(PanelSpoke... said) {
        panels = List.of(said);
        return this;
    }

    /** Naming these plans of the council by a record number. */
    public OnTheDesk together(String json) {
        together = JSON.readValue("[" + json + "]", new TypeReference<List<Together>>() {});
        return this;
    }

    /** With these flags on providers. */
    public OnTheDesk flagged(Flag... providers) {
        flags = List.of(providers);
        return this;
    }

    /** With these reviews beside it. */
    public OnTheDesk having(ReviewsBeside other) {
        reviews = other;
        return this;
    }

    /** As far as this. */
    public OnTheDesk having(Course other) {
        course = other;
        return this;
    }

    /** With this put on record beside it. */
    public OnTheDesk followedUp(String key, LocalDate on, FollowUpOutcome outcome) {
        followUps.add(new FollowUp(key, on, outcome, "So it was.", null, null, null));
        return this;
    }

    /** With this made known beside it. */
    public OnTheDesk known(Notice notice) {
        switch (notice) {
            case CarerChange change -> carers.add(change);
            case EquipmentSupplied supplied -> equipment.add(supplied);
            case ProviderFailed failed -> failures.add(failed);
            case InPlace there -> inPlace.add(there);
            case Admitted admitted -> admissions.add(admitted);
            case Notice.PaymentOperation operation -> payments.add(operation);
            case Notice.PaymentInQuestion question -> questions.add(question);
        }
        return this;
    }

    /** With this ending. */
    public OnTheDesk ending(Ending other) {
        ending = other;
        return this;
    }

    /** With this put on record of arranging what it promises. */
    public OnTheDesk arranging(ArrangingNote... notes) {
        for (ArrangingNote note : notes) {
            arranging = arranging.with(note);
        }
        return this;
    }

    /** With this put on record of disagreement or an incident. */
    public OnTheDesk disputing(DisputeNote... notes) {
        for (DisputeNote note : notes) {
            disputes = disputes.with(note);
        }
        return this;
    }

    /** With this put on record about watching it between reviews. */
    public OnTheDesk watching(MonitoringNote... notes) {
        for (MonitoringNote note : notes) {
            monitoring = monitoring.with(note);
        }
        return this;
    }

    /** With this put on record of charges and of paying for oneself. */
    public OnTheDesk charging(ChargingNote... notes) {
        for (ChargingNote note : notes) {
            charging = charging.with(note);
        }
        return this;
    }

    /** With this put on record about changing how the budget is managed. */
    public OnTheDesk managed(MethodNote... notes) {
        for (MethodNote note : notes) {
            methods = methods.with(note);
        }
        return this;
    }

    /** With this put on record to protect the person. */
    public OnTheDesk protecting(ProtectionNote... notes) {
        for (ProtectionNote note : notes) {
            protection = protection.with(note);
        }
        return this;
    }

    /** With this put on record of sharing it. */
    public OnTheDesk sharing(SharingNote... notes) {
        for (SharingNote note : notes) {
            sharing = sharing.with(note);
        }
        return this;
    }

    /** With this chosen for what a task asked. */
    public OnTheDesk chose(String key, LocalDate on, String how, String with) {
        followUps.add(new FollowUp(key, on, FollowUpOutcome.DONE, "So it was.", how, with, "As before."));
        return this;
    }

    /** With the one need that the assessment found eligible, or not. */
    public OnTheDesk whoseFoundNeedIs(String eligible) {
        found = found.replace("\"eligible\": true", "\"eligible\": " + eligible);
        return this;
    }

    /** The tasks that a rule owes, each as its key and its day. */
    public List<String> owes(String rule) {
        return owedTasks(rule).stream()
                .map(task -> task.key() + (task.due() == null ? "" : " by " + task.due()))
                .toList();
    }

    /** The tasks that a rule owes. */
    public List<OwedTask> owedTasks(String rule) {
        return TasksOwed.on(desk(), policy()).stream()
                .filter(task -> task.rule().equals(rule))
                .toList();
    }

    /** What a rule says, each finding as its weight and the field that it leads to. */
    public List<String> says(String rule) {
        return findings(rule)
                .map(finding -> finding.weight().code() + " at " + finding.field())
                .toList();
    }

    /** The sentences of a rule. */
    public List<String> sentences(String rule) {
        return findings(rule).map(Finding::says).toList();
    }

    private Stream<Finding> findings(String rule) {
        return checked().findings().stream().filter(finding -> finding.rule().equals(rule));
    }

    /** What stops it, as {@code CONTENT-12 stops submit}. */
    public Set<String> stops() {
        return checked().findings().stream()
                .filter(finding -> finding.weight() == Weight.BLOCKS && finding.step() != null)
                .map(finding -> finding.rule() + " stops "
                        + Objects.requireNonNull(finding.step()).code())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
