package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.ending.EndingStage.AGREE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.ourplan.language.ending.AskedBy;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingRecord.Request;
import uk.ourplan.language.plan.PlanStart;

/**
 * A request to end comes from the person, or from their representative where they lack capacity for it, and is admissible
 * where other support covers every eligible need or the person pays and manages; planning stops only with capacity, its
 * basis and no ground that still requires a plan (END-02, END-03, INVOLVE-14).
 *
 * @see "Mental Capacity Act 2005 s.2"
 */
final class WhoAsks {

    /** Grounds that fall away with the wish on which they rest. */
    private static final Set<String> THEIR_OWN_WISH = Set.of("person_requested", "complexity");

    private WhoAsks() {}

    static List<EndLack> lacking(EndingOnDesk d) {
        EndGround ground = d.ground();
        if (ground == null || !ground.isAskedFor()) {
            return List.of();
        }
        List<EndLack> lacks = new ArrayList<>();
        String rule = ground == EndGround.PLANNING_STOPPED ? "INVOLVE-14" : "END-02";
        Request request = d.request();
        if (request.dated() == null || d.isFuture(request.dated())) {
            lacks.add(request(rule, "The request has no day.", "Give the day; it cannot lie ahead.", "dated"));
        }
        if (request.hasCapacity() == null || blank(request.capacityBasis()) || request.capacityRecorded() == null) {
            lacks.add(request(
                    rule,
                    "Whether the person has capacity for this decision is not recorded with its basis and day.",
                    "Record all three.",
                    request.hasCapacity() == null ? "has_capacity" : "capacity_basis"));
        } else if (ground == EndGround.PLANNING_STOPPED) {
            lacks.addAll(stopped(d, request));
        } else {
            lacks.addAll(asked(request));
        }
        if (ground == EndGround.OWN_ARRANGEMENTS_REQUEST) {
            lacks.addAll(admissible(d));
        }
        return lacks;
    }

    private static List<EndLack> asked(Request request) {
        boolean can = Boolean.TRUE.equals(request.hasCapacity());
        AskedBy wanted = can ? AskedBy.PERSON : AskedBy.REPRESENTATIVE;
        if (request.by() == wanted && (can || !blank(request.name()))) {
            return List.of();
        }
        return List.of(request(
                "END-02",
                can
                        ? "The person can decide this, and did not ask for it."
                        : "The person lacks capacity for this, and no representative who is named asked for it.",
                can
                        ? "Ask the person."
                        : "Only the representative may ask: name them, or decide in the person's best interests.",
                "by"));
    }

    private static List<EndLack> stopped(EndingOnDesk d, Request request) {
        List<EndLack> lacks = new ArrayList<>();
        if (!Boolean.TRUE.equals(request.hasCapacity())) {
            lacks.add(request(
                    "INVOLVE-14",
                    "The person lacks capacity for this choice.",
                    "Go on planning in their best interests.",
                    "has_capacity"));
        }
        PlanStart start = d.desk().start();
        if (start != null) {
            start.grounds().stream()
                    .filter(PlanStart.Ground::holds)
                    .map(PlanStart.Ground::code)
                    .filter(code -> !THEIR_OWN_WISH.contains(code))
                    .forEach(code -> lacks.add(stops(
                                    AGREE,
                                    "INVOLVE-14",
                                    "A ground still requires planning: " + code.replace('_', ' ') + ".",
                                    "Go on planning while it holds.")
                            .at("ground")));
        }
        if (EndingOnDesk.hasAftercare(d.desk().circumstances(), d.on())) {
            lacks.add(stops(
                            AGREE,
                            "S117-05",
                            "After-care under section 117 runs, and a refusal does not end the duty.",
                            "Go on planning.")
                    .under("Mental Health Act 1983 s.117")
                    .at("ground"));
        }
        return lacks;
    }

    private static List<EndLack> admissible(EndingOnDesk d) {
        boolean pays = Boolean.TRUE.equals(d.arranging().selfFunding());
        boolean alone = Boolean.TRUE.equals(d.arranging().intendsOwn());
        if ((pays && alone) || d.unmatched().isEmpty()) {
            return List.of();
        }
        return List.of(
                pays
                        ? stops(
                                        AGREE,
                                        "END-03",
                                        "The person pays for their own care, and wants the council to manage it.",
                                        "Record that they mean to arrange and manage it, or match every eligible need.")
                                .at("arranging.intends_own")
                        : stops(
                                        AGREE,
                                        "END-03",
                                        "Nothing is named for need " + String.join(", ", d.unmatched()) + ".",
                                        "Name who or what will meet each eligible need.")
                                .at("instead"));
    }

    private static EndLack request(String rule, String says, String mend, String field) {
        return stops(AGREE, rule, says, mend).at("request." + field);
    }
}
