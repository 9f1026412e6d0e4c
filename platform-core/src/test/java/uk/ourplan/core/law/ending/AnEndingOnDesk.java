package uk.ourplan.core.law.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.Ending;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.ending.CaseStep;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingOfPlan.SafeguardingDecision;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingStage;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.Settings;

/** A request to end a signed plan with one need, N1, and one service, S1, in whose way nothing stands; a spec changes one thing. */
public final class AnEndingOnDesk {

    static final LocalDate TODAY = OnTheDesk.TODAY;
    static final String SAFE = """
            {"safeguarding": {"risk": "no", "basis": "Asked at the visit"}}""";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final String COMPLETE = """
            {"ground": "own_arrangements_request",
             "request": {"by": "person", "dated": "2026-11-01", "has_capacity": true, "capacity_basis": "Talked it through",
               "capacity_recorded": "2026-11-01"},
             "reassessed": {"change_found": "2026-10-01", "completed": "2026-10-20", "decided": "2026-11-02",
               "none_eligible": true, "reasons_given": "2026-11-03"},
             "care_home": {"in_or_moving": true, "agreed_to_keep": false, "wished": "2026-11-01", "wished_by": "person"},
             "event": {"dated": "2026-11-01", "evidence": "A letter of the other council"},
             "arranging": {"self_funding": true, "intends_own": true, "has_capacity": true, "risk_of_none": "no"},
             "instead": [{"need": "N1", "kind": "carer", "who": "Her son", "appropriate": "yes", "willing": "yes",
               "able": "yes", "in_place": "2026-11-10", "checked": "2026-11-12"}],
             "benefit": {"needs_worsening": false, "circumstances_worsening": false, "risk_rising": false, "concerned": false},
             "help": {"kinds": ["check_after"]},
             "monitoring": {"needed": false, "reason": "Her son lives with her"},
             "services": [{"line": "S1", "ends": "2026-11-15", "stopped": "2026-11-16", "finance_told": "2026-11-16"}],
             "checklist": [
               {"key": "services_info", "state": "done", "dated": "2026-11-14"},
               {"key": "prevention", "state": "done", "dated": "2026-11-14"},
               {"key": "other_info", "state": "not_applicable", "says": "None needed"},
               {"key": "help_to_arrange", "state": "declined", "dated": "2026-11-14"},
               {"key": "contingency_help", "state": "done", "dated": "2026-11-14"},
               {"key": "if_support_fails", "state": "done", "dated": "2026-11-14"},
               {"key": "change_of_mind", "state": "done", "dated": "2026-11-14"},
               {"key": "needs_change", "state": "done", "dated": "2026-11-14"},
               {"key": "carer_processes", "state": "not_applicable", "says": "None agreed"}],
             "tests": {"coverage": "All", "carers": "Asked him", "appropriate": "Yes", "manager": "She does",
               "no_abuse_risk": "Asked"},
             "told": "Her"}""";

    private ObjectNode said = (ObjectNode) JSON.readTree(COMPLETE);
    private final OnTheDesk desk;
    private EndingState state = EndingState.AGREED;
    private @Nullable SafeguardingDecision safeguarding;
    private @Nullable LocalDate letterSent = LocalDate.of(2026, 11, 18);
    private @Nullable LocalDate endedOn;
    private LocalDate on = TODAY;
    private List<CaseStep> steps = List.of();

    private AnEndingOnDesk() {
        LocalDate signed = LocalDate.of(2026, 3, 1);
        desk = OnTheDesk.aCompletePlan()
                .having(new Course(PlanState.SIGNED_OFF, signed, signed, signed, signed, signed.plusMonths(12)))
                .whoseCircumstances(SAFE);
    }

    static AnEndingOnDesk anEnding() {
        return new AnEndingOnDesk();
    }

    /** On this ground. */
    public static AnEndingOnDesk on(String ground) {
        return anEnding().with("/ground", '"' + ground + '"');
    }

    /** Of planning that is not finished. */
    static AnEndingOnDesk ofPlanning() {
        AnEndingOnDesk one = on("planning_stopped");
        one.desk.having(Course.begun(LocalDate.of(2026, 11, 2)));
        return one;
    }

    /** With what stands at this place changed, as {@code /request/by}. */
    AnEndingOnDesk with(String place, String json) {
        int last = place.lastIndexOf('/');
        String before = place.substring(0, last);
        String name = place.substring(last + 1);
        var parent = said.at(before);
        if (parent instanceof tools.jackson.databind.node.ArrayNode list) {
            list.set(Integer.parseInt(name), JSON.readTree(json));
        } else {
            ((ObjectNode) parent).set(name, JSON.readTree(json));
        }
        return this;
    }

    public AnEndingOnDesk whose(String circumstances) {
        desk.whoseCircumstances(circumstances);
        return this;
    }

    public OnTheDesk plan() {
        return desk;
    }

    AnEndingOnDesk in(EndingState other) {
        state = other;
        return this;
    }

    AnEndingOnDesk ended(String day) {
        state = EndingState.ENDED;
        endedOn = LocalDate.parse(day);
        return this;
    }

    AnEndingOnDesk unsent() {
        letterSent = null;
        return this;
    }

    AnEndingOnDesk sent(String day) {
        letterSent = LocalDate.parse(day);
        return this;
    }

    AnEndingOnDesk decidedByAManager(String day) {
        safeguarding = new SafeguardingDecision(LocalDate.parse(day), "The enquiry found nothing", "Moira Tait");
        return this;
    }

    AnEndingOnDesk today(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    EndingOfPlan ending() {
        return new EndingOfPlan(
                new UUID(0, 7),
                state,
                3,
                JSON.treeToValue(said, EndingRecord.class),
                LocalDate.of(2026, 11, 1),
                "Helena Marsh",
                state == EndingState.OPEN ? null : LocalDate.of(2026, 11, 5),
                null,
                null,
                safeguarding,
                letterSent,
                List.of(),
                endedOn);
    }

    /** The plan with its ending beside it. */
    OnTheDesk beside() {
        return desk.ending(new Ending(ending(), steps));
    }

    PlanOnDesk planOnDesk() {
        return beside().desk();
    }

    EndingOnDesk onDesk() {
        return new EndingOnDesk(planOnDesk(), ending(), on);
    }

    List<EndLack> lacking() {
        return AnEnding.lacking(onDesk(), desk.policy().read(Settings.END_LETTER_BEFORE_END));
    }

    /** The rules that stop a step, each once. */
    public List<String> stops(EndingStage stage) {
        return lacking().stream()
                .filter(lack -> lack.stopsAt(stage))
                .map(EndLack::rule)
                .distinct()
                .sorted()
                .toList();
    }

    /** The sentences of a rule. */
    List<String> says(String rule) {
        return lacking().stream()
                .filter(lack -> lack.rule().equals(rule))
                .map(EndLack::says)
                .toList();
    }

    List<String> closing(String... openTasks) {
        return ClosingTheCase.lacking(planOnDesk().circumstances(), List.of(planOnDesk()), List.of(openTasks), on)
                .stream()
                .map(lack -> lack.rule() + ": " + lack.says())
                .toList();
    }
}
