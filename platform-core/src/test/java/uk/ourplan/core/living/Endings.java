package uk.ourplan.core.living;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a worker writes of the ending of a plan. */
final class Endings {

    private Endings() {}

    static String died(LocalDate on) {
        return """
            {"ground": "died", "event": {"dated": "DIED", "evidence": "The surgery rang"}}""".replace("DIED", on.toString());
    }

    /** The same, with the last day of each service that the council pays for. */
    static String diedAndStopped(LocalDate died, JsonNode view, LocalDate last, LocalDate today) {
        return """
            {"ground": "died", "event": {"dated": "DIED", "evidence": "The surgery rang"}, "services": [SERVICES]}""".replace("DIED", died.toString()).replace("SERVICES", services(view, last, today));
    }

    /** Everything that a request needs: who does instead what the council did, need by need. */
    static String ownArrangements(JsonNode view, LocalDate today) {
        String instead = view.path("needs")
                .valueStream()
                .map(need -> """
                {"need": "%s", "kind": "carer", "who": "An agency of their own", "appropriate": "yes", "willing": "yes",
                 "able": "yes", "in_place": "TODAY", "checked": "TODAY"}""".formatted(need.path("id").asString()))
                .collect(Collectors.joining(","));
        String checklist = Stream.of(
                        "services_info",
                        "prevention",
                        "other_info",
                        "contingency_help",
                        "if_support_fails",
                        "change_of_mind",
                        "needs_change")
                .map(key -> """
                    {"key": "%s", "state": "done", "dated": "TODAY", "says": "Gone through at the kitchen table"}""".formatted(key))
                .collect(Collectors.joining(","));
        return """
            {"ground": "own_arrangements_request",
             "request": {"by": "person", "dated": "TODAY", "has_capacity": true, "capacity_basis": "Talked it through",
               "capacity_recorded": "TODAY"},
             "arranging": {"self_funding": true, "intends_own": true, "has_capacity": true, "risk_of_none": "no"},
             "instead": [INSTEAD],
             "benefit": {"needs_worsening": false, "circumstances_worsening": false, "risk_rising": false, "concerned": false},
             "help": {"kinds": ["none"], "reason_none": "They have an agency already"},
             "monitoring": {"needed": false, "reason": "They ring when they want us"},
             "services": [SERVICES],
             "checklist": [CHECKLIST, {"key": "help_to_arrange", "state": "declined", "dated": "TODAY"},
               {"key": "carer_processes", "state": "not_applicable", "says": "None"}],
             "tests": {"coverage": "All", "carers": "Asked", "appropriate": "Yes", "manager": "Themselves", "no_abuse_risk": "Asked"},
             "told": "The person"}""".replace("INSTEAD", instead)
                .replace("SERVICES", services(view, today, today))
                .replace("CHECKLIST", checklist)
                .replace("TODAY", today.toString());
    }

    private static String services(JsonNode view, LocalDate last, LocalDate told) {
        return view.path("services")
                .valueStream()
                .map(line -> """
                {"line": "%s", "ends": "%s", "stopped": "%s", "finance_told": "%s"}""".formatted(line.path("id").asString(), last, last, told))
                .collect(Collectors.joining(","));
    }
}
